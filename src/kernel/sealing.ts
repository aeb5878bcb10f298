import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DomainError } from './errors.ts';

/** A 32-byte key and the name it is found by, at most 64 characters of ASCII. */
export type SealingKey = { readonly id: string; readonly bytes: Buffer };

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const shortest = 2 + nonceBytes + tagBytes;

/**
 * Seals a small value (a TOTP secret, bank details) with AES-256-GCM. `aad` says where it belongs, such as
 * `person/<id>/totp`: moved to another row it no longer opens. Format, version 1: version (1 byte), length of the key id
 * (1 byte), key id, nonce (12), tag (16), ciphertext; version and key id are authenticated with `aad`.
 */
export function seal(key: SealingKey, plaintext: Buffer | string, aad: string): Buffer {
  const header = headerOf(key);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.concat([header, Buffer.from(aad)]));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([header, nonce, cipher.getAuthTag(), body]);
}

/**
 * What was sealed, byte for byte.
 * @throws DomainError `key_unknown` when it was sealed with a key of another id; `seal_broken` when it was altered,
 *   stands where it does not belong, or is nothing sealed at all.
 */
export function unseal(key: SealingKey, sealed: Buffer, aad: string): Buffer {
  const id = sealedWith(sealed);
  if (id !== key.id)
    throw new DomainError('key_unknown', 'This was sealed with another key.', { facts: { keyId: id } });
  const header = sealed.subarray(0, 2 + id.length);
  const [nonce, tag] = [sealed.subarray(header.length), sealed.subarray(header.length + nonceBytes)];
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.concat([header, Buffer.from(aad)]));
  decipher.setAuthTag(tag.subarray(0, tagBytes));
  try {
    return Buffer.concat([decipher.update(tag.subarray(tagBytes)), decipher.final()]);
  } catch {
    throw new DomainError('seal_broken', 'A sealed value was altered or moved.', { facts: { keyId: id } });
  }
}

/**
 * The id of the key that a value was sealed with.
 * @throws DomainError `seal_broken` when it has no such form.
 */
export function sealedWith(sealed: Buffer): string {
  const idLength = sealed[1] ?? 0;
  const id = sealed.subarray(2, 2 + idLength).toString('latin1');
  if (sealed[0] !== version || sealed.length < shortest + idLength || !isKeyId(id)) {
    throw new DomainError('seal_broken', 'This is no sealed value of a known version.');
  }
  return id;
}

function headerOf({ id, bytes }: SealingKey): Buffer {
  if (bytes.length !== 32) throw new TypeError(`a sealing key has 32 bytes, not ${bytes.length}`);
  if (!isKeyId(id)) throw new TypeError('a key id has 1 to 64 letters, digits and _ . : / -');
  return Buffer.concat([Buffer.from([version, id.length]), Buffer.from(id, 'latin1')]);
}

const isKeyId = (id: string) => /^[\w.:/-]{1,64}$/.test(id);
