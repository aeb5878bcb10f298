import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMessage, readKey, readSignature, verify } from 'openpgp';

const run = promisify(execFile);

/** What GnuPG says of a signature, where it is installed; without it openpgp.js is asked. `content` for detached ones. */
export async function isSignedBy(publicKey: string, signed: string, content?: string): Promise<boolean> {
  const home = await mkdtemp(join(tmpdir(), 'reeve-gpg-'));
  const gpg = (...args: string[]) => run('gpg', ['--homedir', home, '--batch', '--status-fd', '1', ...args]);
  try {
    await Promise.all([
      writeFile(join(home, 'key.asc'), publicKey),
      writeFile(join(home, 'signed.asc'), signed),
      ...(content === undefined ? [] : [writeFile(join(home, 'content'), content)]),
    ]);
    await gpg('--import', join(home, 'key.asc'));
    const files = [join(home, 'signed.asc'), ...(content === undefined ? [] : [join(home, 'content')])];
    return (await gpg('--verify', ...files)).stdout.includes('[GNUPG:] GOODSIG');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return byLibrary(publicKey, signed, content);
    return false;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function byLibrary(publicKey: string, armoredSignature: string, content?: string): Promise<boolean> {
  if (content === undefined) return false;
  const { signatures } = await verify({
    message: await createMessage({ binary: Buffer.from(content) }),
    signature: await readSignature({ armoredSignature }),
    verificationKeys: await readKey({ armoredKey: publicKey }),
  });
  return signatures[0]?.verified.catch(() => false) ?? false;
}
