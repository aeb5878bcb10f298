import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import { bytesOf, type MacKeys, readSignedToken, signedToken, uuidOf } from '../kernel/signed-token.ts';

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
  return signedToken(keys, 'post-mortem-reader', bytesOf(readerId));
}

/** Whose link it is: the id of a reader's row. @throws DomainError `link_invalid` for a forged, cut or altered one */
export async function readReaderToken(keys: MacKeys, token: string): Promise<string> {
  const head = await readSignedToken(keys, { purpose: 'post-mortem-reader', headBytes: 16, token });
  if (!head) throw invalid();
  return uuidOf(head);
}

export const invalid = () => new DomainError('link_invalid', 'this link is not valid, or not any more');
