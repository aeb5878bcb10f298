import { createHash, timingSafeEqual } from 'node:crypto';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import { markToken } from '../kernel/marked-token.ts';
import type { WebhookSignatures } from '../paging/webhook-signatures.port.ts';

type MacKeys = Pick<KeyManagement, 'mac'>;
export type SourceKey = { sourceId: string; generation: number };

/** What a source may send with each delivery. Made from its id and generation; stored nowhere, shown once. */
export async function alertCredentials(keys: MacKeys, source: SourceKey): Promise<{ token: string; secret: string }> {
  const of = (purpose: string) => keys.mac(purpose, `${source.sourceId}:${source.generation}`);
  const [token, secret] = await Promise.all([of('alert-token'), of('alert-signing')]);
  return { token: markToken('alert', token.toString('base64url')), secret: `whsec_${secret.toString('base64')}` };
}

export type AlertHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Whether a delivery comes from the source: by its token (`Authorization: Bearer`, what Alertmanager sends), or by a
 * signature of Standard Webhooks no older than five minutes. Takes the same time whatever is wrong.
 */
export async function isFromSource(
  { keys, signatures }: { keys: MacKeys; signatures: WebhookSignatures },
  source: SourceKey,
  { headers, rawBody }: { headers: AlertHeaders; rawBody: Buffer },
): Promise<boolean> {
  const { token, secret } = await alertCredentials(keys, source);
  const signed = {
    'webhook-id': headers['webhook-id'] ?? '',
    'webhook-timestamp': headers['webhook-timestamp'] ?? '',
    'webhook-signature': headers['webhook-signature'] ?? '',
  };
  const shown = /^bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  // Tokens that were shown before they had a checksum are the same without it.
  if (shown !== undefined) return [token, unchecked(token)].some(known => timingSafeEqual(hash(shown), hash(known)));
  return signatures.verify(secret, signed, rawBody);
}

/** What a token was before it ended with a checksum. */
export const unchecked = (token: string): string => token.slice(0, 'reeve_alert_'.length + 43);
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
