import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { lockOwner, tryLock, waitForLock } from '../../infra/local/file-lock.mjs';
import { matches } from '../../infra/local/install.mjs';
import { cleanUp, newRoot } from './fixtures/running-start.ts';

afterEach(cleanUp);

function write(root: string, path: string, content: object | string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

const lockOf = (version: string) => ({
  packages: {
    '': { name: 'x' },
    'node_modules/a': { version, integrity: `sha512-${version}` },
    'node_modules/only-elsewhere': { version: '1.0.0', integrity: 'sha512-x', optional: true },
  },
});

async function project(locked: string, installed: string) {
  const root = await newRoot();
  write(root, 'package-lock.json', lockOf(locked));
  write(root, 'node_modules/a/package.json', {});
  write(root, 'node_modules/.package-lock.json', {
    packages: { 'node_modules/a': { version: installed, integrity: `sha512-${installed}` } },
  });
  return root;
}

describe('the bootstrap', () => {
  it('installs nothing when what is there is what the lock says', async () => {
    const root = await project('1.0.0', '1.0.0');
    expect(matches(root)).toBe(true);
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(matches(root)).toBe(true);
  });

  it('installs when the lock has changed, or a package is missing', async () => {
    const root = await project('1.0.0', '1.0.0');
    expect(matches(root)).toBe(true);
    write(root, 'package-lock.json', lockOf('1.0.1'));
    expect(matches(root)).toBe(false);
    const other = await project('1.0.0', '1.0.0');
    rmSync(join(other, 'node_modules/a'), { recursive: true });
    expect(matches(other)).toBe(false);
  });
});

describe('a lock file', () => {
  it('is held by one at a time, and names its owner', async () => {
    const path = join(await newRoot(), 'some.lock');
    const first = tryLock(path, { addresses: ['here'] });
    expect(tryLock(path)).toMatchObject({ taken: false, owner: { pid: process.pid, addresses: ['here'] } });
    let waited = false;
    const second = waitForLock(path, () => {
      waited = true;
      if (first.taken) first.release();
    });
    (await second).release();
    expect(waited).toBe(true);
    expect(lockOwner(path)).toBeUndefined();
  });

  it('is taken over from an owner that has died, even if its pid is in use again', async () => {
    const path = join(await newRoot(), 'some.lock');
    writeFileSync(path, JSON.stringify({ pid: process.pid, start: 'long ago' }));
    expect(tryLock(path).taken).toBe(true);
    writeFileSync(path, '{"pid": 12');
    expect(tryLock(path).taken).toBe(true);
  });
});
