import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createKeyManagement, makeKeyFile } from '../../infra/keys/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'reeve-keys-'));
const open = (path: string) => createKeyManagement({ keyFile: path, kmsKeyId: undefined });

function fileWith(name: string, text: string, mode = 0o600): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

describe('the key file', () => {
  it('is made for its owner alone, and never replaced', () => {
    const path = join(folder, 'sub', 'local.key');
    makeKeyFile(path);
    const first = readFileSync(path, 'utf8');
    makeKeyFile(path);
    expect(readFileSync(path, 'utf8')).toBe(first);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(open(path).keyId).toMatch(/^local:[0-9a-f]{16}$/);
  });

  it.each([0o640, 0o604, 0o660, 0o620])('is refused in mode %o, which lets others in', mode => {
    const path = fileWith(`mode-${mode}`, Buffer.alloc(32, 7).toString('base64'), mode);
    expect(() => open(path)).toThrow(/can be read by others .*chmod 600/);
  });

  it.each([
    ['too short', Buffer.alloc(31, 7).toString('base64'), /holds 31 bytes, not 32/],
    ['too long', Buffer.alloc(33, 7).toString('base64'), /holds 33 bytes, not 32/],
    ['empty', '', /holds 0 bytes, not 32/],
    ['hexadecimal', Buffer.alloc(32, 7).toString('hex'), /holds 48 bytes/],
    ['no base64', 'correct horse battery staple!', /is not base64/],
  ])('is refused when %s, without showing it', (name, text, message) => {
    const path = fileWith(name, text);
    expect(() => open(path)).toThrow(message);
    if (text !== '') expect(() => open(path)).not.toThrow(text);
  });

  it('that is missing says so, and how to make one', () => {
    expect(() => open(join(folder, 'missing'))).toThrow(/cannot be read \(ENOENT\).*openssl rand/);
  });
});

describe('key files of before', () => {
  const key = (name: string, byte: number) => fileWith(name, Buffer.alloc(32, byte).toString('base64'));
  const [now, before] = [key('now', 1), key('before', 2)];
  const named = (files: { keyFilesBefore?: string[]; keyFilesOfAudit?: string[] }) => () =>
    createKeyManagement({ keyFile: now, kmsKeyId: undefined, ...files });

  it.each(['missing', 'no-file'])('that are unfit (%s) say which setting names them', name => {
    const path = name === 'missing' ? join(folder, name) : fileWith(name, '');
    expect(named({ keyFilesBefore: [before, path] })).toThrow(/^KEY_FILES_BEFORE: The key file .*(ENOENT|0 bytes)/);
    expect(named({ keyFilesOfAudit: [path] })).toThrow(/^KEY_FILES_OF_AUDIT: The key file /);
    expect(() => open(path)).toThrow(/^KEY_FILE: The key file /);
  });

  it('cannot serve for nothing but the audit log and for all else at once, whatever the file is called', () => {
    const [copyOfNow, copyOfBefore] = [key('copy-of-now', 1), key('copy-of-before', 2)];
    expect(named({ keyFilesBefore: [before], keyFilesOfAudit: [copyOfBefore] })).toThrow(
      /^KEY_FILES_OF_AUDIT: .*copy-of-before/,
    );
    expect(named({ keyFilesOfAudit: [copyOfNow] })).toThrow(/^KEY_FILES_OF_AUDIT: .*copy-of-now/);
    expect(named({ keyFilesBefore: [before], keyFilesOfAudit: [key('stolen', 3)] })).not.toThrow();
  });

  it("may name today's key too, as while processes are started anew one after the other", async () => {
    const keys = named({ keyFilesBefore: [now, before] })();
    const { wrapped, plaintext } = await keys.generateDataKey({ agencyId: 'a' });
    expect(await keys.unwrap(await keys.rewrap(wrapped, { agencyId: 'a' }), { agencyId: 'a' })).toEqual(plaintext);
  });
});
