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
 * What was made under a root key of `before` opens and is genuine too, of one `ofAudit` audit events alone are; nothing
 * new is made under either.
 */
export function createLocalKeys(
  rootKey: Buffer,
  before: readonly Buffer[] = [],
  ofAudit: readonly Buffer[] = [],
): KeyManagement {
  const now = rootOf(rootKey);
  const [earlier, earlierOfAudit] = [before.map(rootOf), ofAudit.map(rootOf)];
  const wrap = async (plaintext: Buffer, context: Context) =>
    (await encrypt(now.keyring, plaintext, { suiteId, encryptionContext: { ...context } })).result;
  const unwrap = async (wrapped: Buffer, context: Context) => {
    const { keyId, keyring } = earlier.find(each => wrapped.includes(each.keyId)) ?? now;
    const opened = await decrypt(keyring, wrapped).catch(() => refuse(wrapped, keyId));
    if (!sameContext(opened.messageHeader.encryptionContext, context)) return refuse(wrapped, keyId);
    return Buffer.from(opened.plaintext);
  };
  return {
    keyId: now.keyId,
    keyIdsBefore: earlier.map(({ keyId }) => keyId),
    generateDataKey: async context => {
      const plaintext = randomBytes(32);
      return { plaintext, wrapped: await wrap(plaintext, context) };
    },
    unwrap,
    rewrap: async (wrapped, context) => wrap(await unwrap(wrapped, context), context),
    mac: async (purpose, message) => now.mac(purpose, message),
    macsBefore: async (purpose, message) =>
      [...earlier, ...(purpose === 'audit' ? earlierOfAudit : [])].map(({ mac }) => mac(purpose, message)),
  };
}

type Context = Readonly<Record<string, string>>;
const rootOf = (key: Buffer) => ({ keyId: keyIdOf(key), keyring: wrappingKeyring(key), mac: createMac(key) });

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

const sameContext = (found: Context, expected: Context) =>
  Object.keys(found).length === Object.keys(expected).length &&
  Object.entries(expected).every(([name, value]) => found[name] === value);
