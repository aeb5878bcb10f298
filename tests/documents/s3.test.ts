import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cacheFolder } from '../../infra/local/cache-folder.ts';
import { buildS3Server } from '../../infra/s3-server/build.ts';
import { type S3Server, startS3Server } from '../../infra/s3-server/run.ts';
import { createObjectStorage } from '../../infra/storage/index.ts';
import type { ObjectStorage } from '../../src/documents/object-storage.port.ts';
import { failureOf, gathered, pieces } from './support/bytes.ts';

const credentials = { accessKeyId: 'test-access-key', secretAccessKey: 'test-secret-access-key' };
const building = 900_000;

describe('the storage in a bucket, on a real S3 server', () => {
  let folder: string;
  let server: S3Server;
  let storage: ObjectStorage;
  const storageAt = (endpoint: string, bucket = 'documents', secret = credentials.secretAccessKey) =>
    createObjectStorage({
      storageFolder: undefined,
      s3Bucket: bucket,
      s3Region: 'us-east-1',
      s3Endpoint: endpoint,
      s3AccessKeyId: credentials.accessKeyId,
      s3SecretAccessKey: secret,
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-s3-'));
    await mkdir(join(folder, 'documents'));
    server = await startS3Server(await buildS3Server(cacheFolder(process.env)), folder, credentials);
    storage = await storageAt(server.endpoint);
  }, building);
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const objects = async () =>
    (await readdir(join(folder, 'documents'), { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile())
      .map(({ name }) => name);

  it.each([
    ['in one part', 300_000],
    ['in several parts', 12_000_000],
    ['without a byte', 0],
  ])('gives back what it was given %s, until it is deleted', async (_how, length) => {
    const content = Buffer.alloc(length, 'bytes');
    await storage.put('a/b/1', pieces(content, 65_536));
    expect((await gathered(storage.get('a/b/1'))).equals(content)).toBe(true);
    await storage.delete('a/b/1');
    await storage.delete('a/b/1');
    expect(await failureOf(gathered(storage.get('a/b/1')))).toMatchObject({ code: 'not_found' });
  });

  it.each([100, 12_000_000])('refuses to overwrite with %d bytes', async length => {
    await storage.put(`a/over/${length}`, pieces('first'));
    expect(await failureOf(storage.put(`a/over/${length}`, pieces(Buffer.alloc(length), 65_536)))).toMatchObject({
      code: 'conflict',
    });
    expect(String(await gathered(storage.get(`a/over/${length}`)))).toBe('first');
  });

  it.each([100_000, 12_000_000])('shows nothing of an object whose bytes fail after %d', async length => {
    async function* broken() {
      yield* pieces(Buffer.alloc(length), 65_536);
      throw new RangeError('the client has gone');
    }
    const before = await objects();
    expect((await failureOf(storage.put('a/broken', broken()))).name).toBe('RangeError');
    expect(await failureOf(gathered(storage.get('a/broken')))).toMatchObject({ code: 'not_found' });
    expect(await objects()).toEqual(before);
  });

  it('says that it is unavailable when nobody answers, the bucket is not there, or the key is wrong', async () => {
    const away = await storageAt('http://127.0.0.1:9');
    const elsewhere = await storageAt(server.endpoint, 'no-such-bucket');
    const stranger = await storageAt(server.endpoint, 'documents', 'not-the-secret-access-key');
    for (const unusable of [away, elsewhere, stranger])
      for (const work of [() => unusable.put('a/x', pieces('x')), () => gathered(unusable.get('a/x'))])
        expect((await failureOf(work())).name).toBe('StorageUnavailable');
  });
});
