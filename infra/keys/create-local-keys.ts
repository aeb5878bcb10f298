import { createHmac, randomBytes } from 'node:crypto';
import { buildDecrypt } from '@aws-crypto/decrypt-node';
import { buildEncrypt } from '@aws-crypto/encrypt-node';
import { AlgorithmSuiteIdentifier, CommitmentPolicy } from '@aws-crypto/material-management-node';
import { RawAesKeyringNode, RawAesWrappingSuiteIdentifier } from '@aws-crypto/raw-aes-keyring-node';
import { DomainError } from '../../src/kernel/errors.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import { deriveKey, keyIdOf } from './derive-keys.ts';

const { encrypt } = buildEncrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
const { decrypt } = buildDecrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
// Without the suite's default signature: who wraps also unwraps, and it costs 5 ms and 200 bytes a key.
const suiteId = AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY;

/**
 * Keys under the 32 bytes of a key file: the message format of the AWS Encryption SDK, as the cloud's adapter writes it.
 * What was wrapped under a root key of before opens too; nothing new is wrapped under it.
 */
export function createLocalKeys(rootKey: Buffer, before: readonly Buffer[] = []): KeyManagement {
  const keyId = keyIdOf(rootKey);
  const keyring = wrappingKeyring(rootKey);
  const earlier = before.map(key => ({ keyId: keyIdOf(key), keyring: wrappingKeyring(key), mac: createMac(key) }));
  const mac = createMac(rootKey);
  return {
    keyId,
    generateDataKey: async context => {
      const plaintext = randomBytes(32);
      const { result } = await encrypt(keyring, plaintext, { suiteId, encryptionContext: { ...context } });
      return { plaintext, wrapped: result };
    },
    unwrap: async (wrapped, context) => {
      const wrappedBy = earlier.find(each => wrapped.includes(each.keyId)) ?? { keyId, keyring };
      const opened = await decrypt(wrappedBy.keyring, wrapped).catch(() => refuse(wrapped, wrappedBy.keyId));
      if (!sameContext(opened.messageHeader.encryptionContext, context)) return refuse(wrapped, wrappedBy.keyId);
      return Buffer.from(opened.plaintext);
    },
    mac: async (purpose, message) => mac(purpose, message),
    macsBefore: async (purpose, message) => earlier.map(each => each.mac(purpose, message)),
  };
}

function createMac(rootKey: Buffer): (purpose: string, message: string | Buffer) => Buffer {
  const macKeys = new Map<string, Buffer>();
  return (purpose, message) => {
    const key = macKeys.get(purpose) ?? deriveKey(rootKey, `mac:${purpose}`);
    macKeys.set(purpose, key);
    return createHmac('sha256', key).update(message).digest();
  };
}

const wrappingKeyring = (rootKey: Buffer) =>
  new RawAesKeyringNode({
    keyNamespace: 'reeve',
    keyName: keyIdOf(rootKey),
    // The library refuses a Buffer, whose bytes could lie in a shared pool.
    unencryptedMasterKey: new Uint8Array(deriveKey(rootKey, 'wrap')),
    wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  });

/** The message names the key it was wrapped with, in clear; if that is ours, the message itself is bad. */
function refuse(wrapped: Buffer, keyId: string): never {
  if (wrapped.includes(keyId)) throw new DomainError('seal_broken', 'A wrapped key was altered or moved.');
  throw new DomainError('key_unknown', 'A key was wrapped under another root key.');
}

const sameContext = (found: Readonly<Record<string, string>>, expected: Readonly<Record<string, string>>) =>
  Object.keys(found).length === Object.keys(expected).length &&
  Object.entries(expected).every(([name, value]) => found[name] === value);
