import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { DataKeys, OpenDataKey } from '../../src/agencies/data-keys.ts';
import { scopeOf } from '../../src/kernel/contract.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { clearPayload } from './clear-payload.ts';

const PayloadMessage = proto.temporal.api.common.v1.Payload;
const encoding = 'binary/encrypted';
const keyIdField = 'encryption-key-id';
const text = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString();

export const isSealed = (payload: Payload): boolean => text(payload.metadata?.encoding) === encoding;
/** Id of the data key that a sealed payload names. */
export const keyIdOf = (payload: Payload): string => text(payload.metadata?.[keyIdField]);

/**
 * Seals payloads with the key of the scope that the workflow id says: AES-256-GCM, with the key id as additional data.
 * Text made by `clear-text` stays readable. `onMissingKey`: workers throw (and are retried until the key is back),
 * clients and the codec endpoint show a placeholder, since Temporal decodes memos eagerly.
 */
export function createPayloadCodec(dataKeys: DataKeys, onMissingKey: 'throw' | 'placeholder'): PayloadCodec {
  return {
    encode: async (payloads, context) => {
      const workflowId = context?.workflowId;
      return Promise.all(payloads.map(payload => clearPayload(payload) ?? sealFor(dataKeys, payload, workflowId)));
    },
    decode: payloads =>
      Promise.all(
        payloads.map(async payload => {
          if (!isSealed(payload)) return payload;
          const key = await dataKeys.byId(keyIdOf(payload));
          if (key) return openPayload(payload, key);
          if (onMissingKey === 'placeholder') return placeholder('encrypted, and the key is not here');
          throw new DomainError('key_unknown', `no data key ${keyIdOf(payload)}`);
        }),
      ),
  };
}

async function sealFor(dataKeys: DataKeys, payload: Payload, workflowId: string | undefined): Promise<Payload> {
  if (!workflowId) return sealForNobody(dataKeys, payload);
  const scope = scopeOf(workflowId);
  return sealPayload(payload, await dataKeys.live(scope.kind === 'agency' ? scope.agencyId : null));
}

/**
 * The one payload that comes without a workflow id tells why a run could not go on: its key is gone, or the database is
 * away. The SDK gives the whole worker up when that cannot be encoded, so this never fails, and never leaves it in clear.
 */
async function sealForNobody(dataKeys: DataKeys, payload: Payload): Promise<Payload> {
  const key = await dataKeys.live(null).catch(() => undefined);
  return key ? sealPayload(payload, key) : placeholder('withheld: there was no key to encrypt it with');
}

/** `iv (12) | tag (16) | ciphertext` of the whole payload. */
export function sealPayload(payload: Payload, key: OpenDataKey): Payload {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv);
  cipher.setAAD(Buffer.from(key.id));
  const body = Buffer.concat([cipher.update(PayloadMessage.encode(payload).finish()), cipher.final()]);
  const metadata = { encoding: Buffer.from(encoding), [keyIdField]: Buffer.from(key.id) };
  return { metadata, data: Buffer.concat([iv, cipher.getAuthTag(), body]) };
}

/** @throws DomainError `seal_broken` when the payload or its key id was altered */
export function openPayload(payload: Payload, key: OpenDataKey): Payload {
  const data = Buffer.from(payload.data ?? []);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, data.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(key.id));
    decipher.setAuthTag(data.subarray(12, 28));
    return PayloadMessage.decode(Buffer.concat([decipher.update(data.subarray(28)), decipher.final()]));
  } catch {
    throw new DomainError('seal_broken', 'an encrypted payload was altered', { facts: { keyId: key.id } });
  }
}

/** What is shown in place of a payload that may not, or cannot, be opened. */
export const placeholder = (words: string): Payload => ({
  metadata: { encoding: Buffer.from('json/plain') },
  data: Buffer.from(JSON.stringify(`(${words})`)),
});
