import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, readdir, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bytes, type ObjectStorage, StorageUnavailable } from '../../src/documents/object-storage.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { assertOutside } from '../../src/kernel/outside.ts';
import { assertKey } from './assert-key.ts';
import { blaming } from './blame.ts';

const day = 86_400_000;

/**
 * Objects as files below a folder. One is written aside, forced to the disk and linked into its place, which fails if
 * something is there: a crash or a full disk leaves a remnant aside and never half an object.
 */
export function createDiskStorage(folder: string): ObjectStorage {
  const pathOf = (key: string) => join(folder, 'objects', assertKey(key));
  let tidied: Promise<void> | undefined;
  return {
    put: async (key, bytes) => {
      assertOutside('the storage');
      const path = pathOf(key);
      tidied ??= removeRemnants(folder);
      await tidied;
      const given = blaming(bytes);
      await write(folder, path, given.bytes).catch(error => {
        throw given.failure() ? given.failure()?.error : unavailable(error);
      });
    },
    get: key => read(pathOf(key)),
    delete: async key => {
      assertOutside('the storage');
      await rm(pathOf(key), { force: true }).catch(error => {
        throw unavailable(error);
      });
    },
  };
}

async function write(folder: string, path: string, bytes: Bytes): Promise<void> {
  const aside = join(folder, 'aside', randomUUID());
  await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
  try {
    await writeDurably(aside, bytes);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await link(aside, path);
  } finally {
    await unlink(aside).catch(() => undefined);
  }
  for (let above = dirname(path); above.length >= folder.length; above = dirname(above)) await forceFolder(above);
}

async function writeDurably(path: string, bytes: Bytes): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A name is durable only once its folder is. */
async function forceFolder(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* read(path: string): Bytes {
  assertOutside('the storage');
  try {
    yield* createReadStream(path, { highWaterMark: 131_072 });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new DomainError('not_found', 'there is no such object');
    throw unavailable(error);
  }
}

/** What processes that were killed left aside, once it is old enough to be nobody's work any more. */
async function removeRemnants(folder: string): Promise<void> {
  const aside = join(folder, 'aside');
  for (const name of await readdir(aside).catch(() => [])) {
    const found = await stat(join(aside, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > day) await unlink(join(aside, name)).catch(() => undefined);
  }
}

const codeOf = (error: unknown): unknown =>
  error && typeof error === 'object' && 'code' in error ? error.code : undefined;
const unavailable = (cause: unknown): Error => {
  if (codeOf(cause) === 'EEXIST') return new DomainError('conflict', 'an object of this key is there');
  return new StorageUnavailable(`the storage folder cannot be used (${String(codeOf(cause))})`, { cause });
};
