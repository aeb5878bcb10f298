import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDiskStorage } from '../../infra/storage/index.ts';
import { failureOf, gathered, pieces } from './support/bytes.ts';

const writer = new URL('./support/write-for-ever.ts', import.meta.url).pathname;

describe('the storage on a disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-storage-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const filesBelow = async (name: string) =>
    (await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => []))
      .filter(entry => entry.isFile())
      .map(({ name: file }) => file);

  it('gives back what it was given, until it is deleted', async () => {
    const storage = createDiskStorage(folder);
    const content = Buffer.alloc(300_000, 'bytes');
    await storage.put('a/b/1', pieces(content));
    expect(await gathered(storage.get('a/b/1'))).toEqual(content);
    await storage.delete('a/b/1');
    await storage.delete('a/b/1');
    expect(await failureOf(gathered(storage.get('a/b/1')))).toMatchObject({ code: 'not_found' });
  });

  it('refuses to overwrite, also when two come at once', async () => {
    const storage = createDiskStorage(folder);
    const both = await Promise.allSettled([storage.put('a/1', pieces('first')), storage.put('a/1', pieces('second'))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await failureOf(storage.put('a/1', pieces('third')))).toMatchObject({ code: 'conflict' });
    expect(['first', 'second']).toContain(String(await gathered(storage.get('a/1'))));
    expect(await filesBelow('aside')).toEqual([]);
  });

  it('shows nothing of an object whose bytes fail on the way, and says their failure', async () => {
    const storage = createDiskStorage(folder);
    async function* broken() {
      yield Buffer.alloc(100_000);
      throw new RangeError('the client has gone');
    }
    expect(await failureOf(storage.put('a/1', broken()))).toBeInstanceOf(RangeError);
    expect([await filesBelow('objects'), await filesBelow('aside')]).toEqual([[], []]);
  });

  it('shows nothing of an object whose writer is killed, and clears what it left aside after a day', async () => {
    const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const [remnant] = await filesBelow('aside');
    expect([await filesBelow('objects'), remnant]).toEqual([[], expect.any(String)]);
    await createDiskStorage(folder).put('a/1', pieces('x'));
    expect(await filesBelow('aside')).toEqual([remnant]);
    const old = new Date(Date.now() - 90_000_000);
    await utimes(join(folder, 'aside', String(remnant)), old, old);
    await createDiskStorage(folder).put('a/2', pieces('x'));
    expect(await filesBelow('aside')).toEqual([]);
  });

  it('says that it is unavailable when the folder cannot be used, and works again once it can', async () => {
    const place = join(folder, 'mount');
    await writeFile(place, 'a file where the folder should be');
    const storage = createDiskStorage(place);
    for (const work of [
      () => storage.put('a/1', pieces('x')),
      () => gathered(storage.get('a/1')),
      () => storage.delete('a/1'),
    ])
      expect(await failureOf(work())).toMatchObject({ name: 'StorageUnavailable' });
    await rm(place);
    await storage.put('a/1', pieces('x'));
    expect(String(await gathered(storage.get('a/1')))).toBe('x');
  });

  it('leads nowhere else by a key, and lets nobody else on the machine read', async () => {
    const storage = createDiskStorage(folder);
    for (const key of ['../x', '/etc/passwd', 'a/../../x', 'a//b', 'A', '', 'a/b/c/d/e/f', 'a\0'])
      for (const work of [() => storage.put(key, pieces('x')), async () => gathered(storage.get(key))])
        expect(await failureOf(work())).toMatchObject({ message: expect.stringMatching(/key/) });
    await storage.put('a/1', pieces('x'));
    expect((await stat(join(folder, 'objects', 'a', '1'))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'objects'))).mode & 0o077).toBe(0);
    expect(await readFile(join(folder, 'objects', 'a', '1'), 'utf8')).toBe('x');
  });
});
