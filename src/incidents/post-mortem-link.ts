import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';

type MacKeys = Pick<KeyManagement, 'mac'>;

/** The token as it comes in: base64url of the reader's id and its HMAC. */
export const readerTokenSchema = z.string().max(100);

/**
 * The address that a reader's mail carries, for them alone. It opens a form that says they have read it, never the
 * post-mortem itself: that is behind the operators' sign-in. A pure function of its input; not inside a unit.
 */
export async function readerLink(keys: MacKeys, publicUrl: string, readerId: string): Promise<string> {
  const url = new URL('/post-mortems/read', publicUrl);
  url.searchParams.set('token', await readerToken(keys, readerId));
  return url.href;
}

/** The token alone. */
export async function readerToken(keys: MacKeys, readerId: string): Promise<string> {
  const head = Buffer.from(readerId.replaceAll('-', ''), 'hex');
  return Buffer.concat([head, await keys.mac('post-mortem-reader', head)]).toString('base64url');
}

/** Whose link it is: the id of a reader's row. @throws DomainError `link_invalid` for a forged, cut or altered one */
export async function readReaderToken(keys: MacKeys, token: string): Promise<string> {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 48 || bytes.toString('base64url') !== token) throw invalid();
  const head = bytes.subarray(0, 16);
  if (!timingSafeEqual(await keys.mac('post-mortem-reader', head), bytes.subarray(16))) throw invalid();
  return head.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const invalid = () => new DomainError('link_invalid', 'this link is not valid, or not any more');
