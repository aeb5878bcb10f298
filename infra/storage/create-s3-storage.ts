import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { type Bytes, type ObjectStorage, StorageUnavailable } from '../../src/documents/object-storage.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { assertOutside } from '../../src/kernel/outside.ts';
import { assertKey } from './assert-key.ts';
import { blaming } from './blame.ts';

export type S3Settings = {
  bucket: string;
  region: string;
  /** Another server than AWS's own: buckets are then named in the path. */
  endpoint?: string | undefined;
  credentials?: { accessKeyId: string; secretAccessKey: string } | undefined;
};

/** Objects in a bucket. One part at a time is in memory (5 MiB); an upload that breaks off is aborted, parts and all. */
export function createS3Storage({ bucket, region, endpoint, credentials }: S3Settings): ObjectStorage {
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000, throwOnRequestTimeout: true },
  });
  const at = (key: string) => ({ Bucket: bucket, Key: assertKey(key) });
  return {
    put: async (key, bytes) => {
      assertOutside('the storage');
      const given = blaming(bytes);
      // RFC 9110 §13.1.2: only if there is none.
      const params = { ...at(key), Body: Readable.from(given.bytes, { objectMode: false }), IfNoneMatch: '*' };
      await new Upload({ client, params, queueSize: 1 }).done().catch(error => {
        throw given.failure() ? given.failure()?.error : refusal(error);
      });
    },
    get: key => read(client, at(key)),
    delete: async key => {
      assertOutside('the storage');
      await client.send(new DeleteObjectCommand(at(key))).catch(error => {
        throw refusal(error);
      });
    },
  };
}

async function* read(client: S3Client, at: { Bucket: string; Key: string }): Bytes {
  assertOutside('the storage');
  try {
    const { Body } = await client.send(new GetObjectCommand(at));
    if (!(Body instanceof Readable)) throw new Error('no bytes');
    yield* Body;
  } catch (error) {
    throw error instanceof NoSuchKey ? new DomainError('not_found', 'there is no such object') : refusal(error);
  }
}

function refusal(cause: unknown): Error {
  const status = cause instanceof S3ServiceException ? cause.$metadata.httpStatusCode : undefined;
  if (status === 412) return new DomainError('conflict', 'an object of this key is there', {}, { cause });
  const name = cause instanceof Error ? cause.name : 'unknown';
  return new StorageUnavailable(`the bucket cannot be used (${name})`, { cause });
}
