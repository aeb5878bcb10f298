import { buildDecrypt } from '@aws-crypto/decrypt-node';
import { buildEncrypt } from '@aws-crypto/encrypt-node';
import {
  AlgorithmSuiteIdentifier,
  CommitmentPolicy,
  type EncryptedDataKey,
  KeyringNode,
  type NodeDecryptionMaterial,
  type NodeEncryptionMaterial,
} from '@aws-crypto/material-management-node';
import { RawAesKeyringNode, RawAesWrappingSuiteIdentifier } from '@aws-crypto/raw-aes-keyring-node';
import type { DataKeys, OpenDataKey } from '../../src/agencies/data-keys.ts';
import type { DocumentCipher, DocumentName } from '../../src/documents/document-cipher.port.ts';
import type { Bytes } from '../../src/documents/object-storage.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { blaming } from './blame.ts';
import { through } from './through.ts';

const { encryptStream } = buildEncrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
const { decryptStream } = buildDecrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
// Without the suite's default signature, as for data keys: who encrypts also decrypts.
const suiteId = AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY;
const keyNamespace = 'reeve';
const uuidLength = 36;

/** The message format of the AWS Encryption SDK, in frames of 64 KiB, under a data key of the document's agency. */
export function createDocumentCipher(dataKeys: DataKeys): DocumentCipher {
  return {
    encrypt: (bytes, of) => sealed(bytes, new DocumentKeyring(dataKeys, of), of),
    decrypt: (bytes, of) => opened(bytes, new DocumentKeyring(dataKeys, of)),
  };
}

// Generators: nothing begins before somebody reads, and nothing is left open when nobody ever does.
async function* sealed(bytes: Bytes, keyring: DocumentKeyring, { agencyId, documentId }: DocumentName): Bytes {
  const encryptionContext = { agencyId, documentId };
  yield* through(bytes, encryptStream(keyring, { suiteId, frameLength: 65_536, encryptionContext }));
}

/** What is neither the storage's failure nor the keys' is the library's: the message is not what was written. */
async function* opened(bytes: Bytes, keyring: DocumentKeyring): Bytes {
  const stored = blaming(bytes);
  try {
    yield* through(stored.bytes, decryptStream(keyring));
  } catch (error) {
    const known = stored.failure() ?? keyring.failure;
    if (known) throw known.error;
    throw new DomainError('seal_broken', 'an encrypted document was altered, cut off or moved', {}, { cause: error });
  }
}

/** Wraps each message's own key under the agency's live data key; unwraps it by the data key that the message names. */
class DocumentKeyring extends KeyringNode {
  readonly #dataKeys: DataKeys;
  readonly #of: DocumentName;
  /** Why there was no key: the library hides it. */
  failure: { error: unknown } | undefined;

  constructor(dataKeys: DataKeys, of: DocumentName) {
    super();
    this.#dataKeys = dataKeys;
    this.#of = of;
  }

  async _onEncrypt(material: NodeEncryptionMaterial): Promise<NodeEncryptionMaterial> {
    return keyringOf(await this.#dataKeys.live(this.#of.agencyId)).onEncrypt(material);
  }

  async _onDecrypt(material: NodeDecryptionMaterial, wrapped: EncryptedDataKey[]): Promise<NodeDecryptionMaterial> {
    const key = await this.#keyFor(material, wrapped).catch((error: unknown) => {
      this.failure = { error };
      throw error;
    });
    return keyringOf(key).onDecrypt(material, wrapped);
  }

  async #keyFor(material: NodeDecryptionMaterial, wrapped: EncryptedDataKey[]): Promise<OpenDataKey> {
    const { agencyId, documentId } = material.encryptionContext;
    if (agencyId !== this.#of.agencyId || documentId !== this.#of.documentId)
      throw new DomainError('seal_broken', 'an encrypted document belongs elsewhere');
    const named = wrapped[0]?.providerInfo.slice(0, uuidLength) ?? '';
    const key = await this.#dataKeys.byId(named);
    if (key?.agencyId !== agencyId) throw new DomainError('key_unknown', 'a document was encrypted under another key');
    return key;
  }
}

const keyringOf = ({ id, bytes }: OpenDataKey) =>
  new RawAesKeyringNode({
    keyNamespace,
    keyName: id,
    // The library refuses a Buffer, whose bytes could lie in a shared pool.
    unencryptedMasterKey: new Uint8Array(bytes),
    wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  });
