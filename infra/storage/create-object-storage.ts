import type { Settings } from '../../src/config/index.ts';
import type { ObjectStorage } from '../../src/documents/object-storage.port.ts';
import { createDiskStorage } from './create-disk-storage.ts';

type StorageSettings = Pick<
  Settings<'api' | 'worker'>,
  'storageFolder' | 's3Bucket' | 's3Region' | 's3Endpoint' | 's3AccessKeyId' | 's3SecretAccessKey'
>;

/** The storage that the settings name. The SDK of S3 is loaded only where it is used. */
export async function createObjectStorage(settings: StorageSettings): Promise<ObjectStorage> {
  const { storageFolder, s3Bucket, s3Region, s3Endpoint, s3AccessKeyId, s3SecretAccessKey } = settings;
  if (storageFolder) return createDiskStorage(storageFolder);
  if (!s3Bucket || !s3Region) throw new Error('neither STORAGE_FOLDER nor S3_BUCKET is set');
  const { createS3Storage } = await import('./create-s3-storage.ts');
  const credentials =
    s3AccessKeyId && s3SecretAccessKey ? { accessKeyId: s3AccessKeyId, secretAccessKey: s3SecretAccessKey } : undefined;
  return createS3Storage({ bucket: s3Bucket, region: s3Region, endpoint: s3Endpoint, credentials });
}
