import { markToken, type TokenKind, unmarkToken } from './marked-token.ts';
import { isOneOf, type MacKeys, servingMacs } from './serving-macs.ts';

/** What a token is for: a key of its own for each. */
export type TokenPurpose = Exclude<TokenKind, 'session' | 'alert'>;
const macBytes = 32;
const countBytes = 4;

/** `head` and its HMAC under a key of that purpose alone, marked. The same for the same head; not inside a unit. */
export async function signedToken(keys: MacKeys, purpose: TokenPurpose, head: Buffer): Promise<string> {
  return markToken(purpose, Buffer.concat([head, await keys.mac(purpose, head)]).toString('base64url'));
}

/**
 * The head that a token carries, `headBytes` long; null for one that is forged, cut, altered, of another purpose, or made
 * under a root key that does not serve any more.
 */
export async function readSignedToken(
  keys: MacKeys,
  { purpose, headBytes, token }: { purpose: TokenPurpose; headBytes: number; token: string },
): Promise<Buffer | null> {
  const body = unmarkToken(purpose, token);
  const bytes = Buffer.from(body ?? '', 'base64url');
  if (bytes.length !== headBytes + macBytes || bytes.toString('base64url') !== body) return null;
  const head = bytes.subarray(0, headBytes);
  return isOneOf(await servingMacs(keys, purpose, head), bytes.subarray(headBytes)) ? head : null;
}

export type Counted = { head: Buffer; generation: number };

/** A token whose first generation says nothing of it, so that links sent before there were more still hold. */
export const countedToken = (keys: MacKeys, purpose: TokenPurpose, { head, generation }: Counted): Promise<string> =>
  signedToken(keys, purpose, generation === 1 ? head : Buffer.concat([head, countOf(generation)]));

/** What {@link countedToken} made; null for what {@link readSignedToken} has null for. */
export async function readCountedToken(
  keys: MacKeys,
  { purpose, headBytes, token }: { purpose: TokenPurpose; headBytes: number; token: string },
): Promise<Counted | null> {
  const first = await readSignedToken(keys, { purpose, headBytes, token });
  if (first) return { head: first, generation: 1 };
  const later = await readSignedToken(keys, { purpose, headBytes: headBytes + countBytes, token });
  return later && { head: later.subarray(0, headBytes), generation: later.readUInt32BE(headBytes) };
}

function countOf(generation: number): Buffer {
  const count = Buffer.alloc(countBytes);
  count.writeUInt32BE(generation);
  return count;
}

/** The 16 bytes of each UUID, one after the other. */
export const bytesOf = (...uuids: string[]): Buffer => Buffer.from(uuids.join('').replaceAll('-', ''), 'hex');
export const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
