import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { bytesOf, countedToken, readCountedToken, uuidOf } from '../kernel/signed-token.ts';

/** The id of a reader's row, and which of their links (`linkGeneration`). */
export type ReaderReference = { readerId: string; generation: number };

/** The token as it comes in: base64url of the reader's id and its HMAC. */
export const readerTokenSchema = z.string().max(100);

/**
 * The address that a reader's mail carries, for them alone. It opens a form that says they have read it, never the
 * post-mortem itself: that is behind the operators' sign-in. A pure function of its input; not inside a unit.
 */
export async function readerLink(keys: MacKeys, publicUrl: string, reader: ReaderReference): Promise<string> {
  const url = new URL('/post-mortems/read', publicUrl);
  url.searchParams.set('token', await readerToken(keys, reader));
  return url.href;
}

/** The token alone. */
export async function readerToken(keys: MacKeys, { readerId, generation }: ReaderReference): Promise<string> {
  return countedToken(keys, 'post-mortem-reader', { head: bytesOf(readerId), generation });
}

/** Whose link it is. @throws DomainError `link_invalid` for a forged, cut or altered one */
export async function readReaderToken(keys: MacKeys, token: string): Promise<ReaderReference> {
  const read = await readCountedToken(keys, { purpose: 'post-mortem-reader', headBytes: 16, token });
  if (!read) throw invalid();
  return { readerId: uuidOf(read.head), generation: read.generation };
}

export const invalid = () => new DomainError('link_invalid', 'this link is not valid, or not any more');
