import { timingSafeEqual } from 'node:crypto';
import type { KeyManagement } from './key-management.port.ts';

export type MacKeys = Pick<KeyManagement, 'mac'>;
const macBytes = 32;

/** `head` and its HMAC under a key of that purpose alone, in base64url. The same for the same head; not inside a unit. */
export async function signedToken(keys: MacKeys, purpose: string, head: Buffer): Promise<string> {
  return Buffer.concat([head, await keys.mac(purpose, head)]).toString('base64url');
}

/** The head that a token carries, `headBytes` long; null for one that is forged, cut, altered, or of another purpose. */
export async function readSignedToken(
  keys: MacKeys,
  { purpose, headBytes, token }: { purpose: string; headBytes: number; token: string },
): Promise<Buffer | null> {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== headBytes + macBytes || bytes.toString('base64url') !== token) return null;
  const head = bytes.subarray(0, headBytes);
  return timingSafeEqual(await keys.mac(purpose, head), bytes.subarray(headBytes)) ? head : null;
}

/** The 16 bytes of each UUID, one after the other. */
export const bytesOf = (...uuids: string[]): Buffer => Buffer.from(uuids.join('').replaceAll('-', ''), 'hex');
export const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
