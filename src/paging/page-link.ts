import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';

type MacKeys = Pick<KeyManagement, 'mac'>;
const idBytes = 16;
const tokenBytes = idBytes + 32;
/** The token as it comes in: base64url of the page's id and its HMAC. */
export const pageTokenSchema = z.string().max(200);

/**
 * The address that a page carries: it opens a form, which acknowledges. A pure function of the page's id, so that a
 * repeated message holds the same link. Calls the key management: not inside a unit.
 */
export async function pageLink(keys: MacKeys, publicUrl: string, pageId: string): Promise<string> {
  const head = Buffer.from(pageId.replaceAll('-', ''), 'hex');
  const url = new URL('/acknowledge', publicUrl);
  url.searchParams.set('token', Buffer.concat([head, await keys.mac('page-link', head)]).toString('base64url'));
  return url.href;
}

/**
 * The page that a token stands for. That it was ours says nothing about whether its round is still open.
 * @throws DomainError `link_invalid` for a forged, cut or altered token
 */
export async function readPageToken(keys: MacKeys, token: string): Promise<string> {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== tokenBytes || bytes.toString('base64url') !== token) throw linkInvalid();
  const head = bytes.subarray(0, idBytes);
  if (!timingSafeEqual(await keys.mac('page-link', head), bytes.subarray(idBytes))) throw linkInvalid();
  return head.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const linkInvalid = () =>
  new DomainError('link_invalid', 'this link is not valid: open the incident itself, or ask who is on call');
