import { createHash } from 'node:crypto';
import { markToken } from '../kernel/marked-token.ts';
import { isOneOf, type MacKeys, servingMacs } from '../kernel/serving-macs.ts';
import type { WebhookSignatures } from '../paging/webhook-signatures.port.ts';

export type SourceKey = { sourceId: string; generation: number };

/** The first of each is of today's root key, and what is shown; the others were shown under those of before, which still serve. */
export type AlertCredentials = { tokens: [string, ...string[]]; secrets: [string, ...string[]] };

/** What a source may send with each delivery. Made from its id and generation; stored nowhere, shown once. */
export async function alertCredentials(keys: MacKeys, source: SourceKey): Promise<AlertCredentials> {
  const of = (purpose: string) => servingMacs(keys, purpose, `${source.sourceId}:${source.generation}`);
  const [[token, ...tokens], [secret, ...secrets]] = await Promise.all([of('alert-token'), of('alert-signing')]);
  return {
    tokens: [tokenOf(token), ...tokens.map(tokenOf)],
    secrets: [secretOf(secret), ...secrets.map(secretOf)],
  };
}

const tokenOf = (mac: Buffer): string => markToken('alert', mac.toString('base64url'));
const secretOf = (mac: Buffer): string => `whsec_${mac.toString('base64')}`;

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
  const { tokens, secrets } = await alertCredentials(keys, source);
  const signed = {
    'webhook-id': headers['webhook-id'] ?? '',
    'webhook-timestamp': headers['webhook-timestamp'] ?? '',
    'webhook-signature': headers['webhook-signature'] ?? '',
  };
  const shown = /^bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  // Tokens that were shown before they had a checksum are the same without it.
  if (shown !== undefined) return isOneOf([...tokens, ...tokens.map(unchecked)].map(hash), hash(shown));
  return secrets.map(secret => signatures.verify(secret, signed, rawBody)).includes(true);
}

/** What a token was before it ended with a checksum. */
export const unchecked = (token: string): string => token.slice(0, 'reeve_alert_'.length + 43);
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
