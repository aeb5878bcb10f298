import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import { createLocalKeys } from './create-local-keys.ts';
import { readKeyFile } from './read-key-file.ts';

/**
 * The keys that the settings name.
 * @throws Error that names the setting when a key file is unfit, or is said to serve no more and serves all the same. AWS
 *   KMS is an adapter that this release does not hold.
 */
export function createKeyManagement(settings: {
  readonly keyFile: string | undefined;
  readonly keyFilesBefore?: readonly string[] | undefined;
  readonly keyFilesOfAudit?: readonly string[] | undefined;
  readonly kmsKeyId: string | undefined;
}): KeyManagement {
  const { keyFile, keyFilesBefore = [], keyFilesOfAudit = [] } = settings;
  if (!keyFile)
    throw new Error(
      'KMS_KEY_ID: this release has no adapter for AWS KMS yet (docs/decisions/010-envelope-encryption.md).',
    );
  const serving = [reading('KEY_FILE')(keyFile), ...keyFilesBefore.map(reading('KEY_FILES_BEFORE'))] as const;
  const ofAudit = keyFilesOfAudit.map(reading('KEY_FILES_OF_AUDIT'));
  const both = ofAudit.findIndex(key => serving.some(each => each.equals(key)));
  if (both >= 0)
    throw new Error(
      `KEY_FILES_OF_AUDIT: the key of ${keyFilesOfAudit[both]} is to serve no more, but KEY_FILE or KEY_FILES_BEFORE names it too.`,
    );
  const [now, ...before] = serving;
  return createLocalKeys(now, before, ofAudit);
}

/** Reads the key files of a setting, and says which setting it was when one is unfit. */
const reading =
  (setting: string) =>
  (path: string): Buffer => {
    try {
      return readKeyFile(path);
    } catch (error) {
      throw new Error(`${setting}: ${error instanceof Error ? error.message : 'unknown error'}`, { cause: error });
    }
  };
