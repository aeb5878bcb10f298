import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { bytesOf, readSignedToken, signedToken, uuidOf } from '../kernel/signed-token.ts';

/** The token as it comes in: base64url of the page's id and its HMAC. */
export const pageTokenSchema = z.string().max(200);

/**
 * The address that a page carries: it opens a form, which acknowledges. A pure function of the page's id, so that a
 * repeated message holds the same link. Calls the key management: not inside a unit.
 */
export async function pageLink(keys: MacKeys, publicUrl: string, pageId: string): Promise<string> {
  const url = new URL('/acknowledge', publicUrl);
  url.searchParams.set('token', await signedToken(keys, 'page-link', bytesOf(pageId)));
  return url.href;
}

/**
 * The page that a token stands for. That it was ours says nothing about whether its round is still open, or the link
 * was voided.
 * @throws DomainError `link_invalid` for a forged, cut or altered token
 */
export async function readPageToken(keys: MacKeys, token: string): Promise<string> {
  const head = await readSignedToken(keys, { purpose: 'page-link', headBytes: 16, token });
  if (!head) throw linkInvalid();
  return uuidOf(head);
}

export const linkInvalid = () =>
  new DomainError('link_invalid', 'this link is not valid: open the incident itself, or ask who is on call');
