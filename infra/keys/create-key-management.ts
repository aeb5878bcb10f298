import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import { createLocalKeys } from './create-local-keys.ts';
import { readKeyFile } from './read-key-file.ts';

/**
 * The keys that the settings name.
 * @throws Error when the key file is unfit. AWS KMS is an adapter that this release does not hold.
 */
export function createKeyManagement(settings: {
  readonly keyFile: string | undefined;
  readonly keyFilesBefore?: readonly string[] | undefined;
  readonly keyFilesOfAudit?: readonly string[] | undefined;
  readonly kmsKeyId: string | undefined;
}): KeyManagement {
  const { keyFile, keyFilesBefore = [], keyFilesOfAudit = [] } = settings;
  if (keyFile)
    return createLocalKeys(readKeyFile(keyFile), keyFilesBefore.map(readKeyFile), keyFilesOfAudit.map(readKeyFile));
  throw new Error(
    'KMS_KEY_ID: this release has no adapter for AWS KMS yet (docs/decisions/010-envelope-encryption.md).',
  );
}
