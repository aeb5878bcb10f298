import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';

type MacKeys = Pick<KeyManagement, 'mac'>;
/** Who holds a link has no account here: the security contact, or the person of an exercise. */
export type LinkReference = { noticeId: string; recipientId: string };

const headBytes = 32;
export const noticeTokenSchema = z.string().max(120);

/**
 * Where a notice is read and acknowledged without signing in. A pure function of its input, so that each repeat and
 * reminder holds the same link. Calls the key management: not inside a unit.
 */
export async function noticeLink(keys: MacKeys, publicUrl: string, reference: LinkReference): Promise<string> {
  const url = new URL('/security-notices/open', publicUrl);
  url.searchParams.set('token', await noticeToken(keys, reference));
  return url.href;
}

export async function noticeToken(keys: MacKeys, { noticeId, recipientId }: LinkReference): Promise<string> {
  const head = Buffer.from(`${noticeId}${recipientId}`.replaceAll('-', ''), 'hex');
  return Buffer.concat([head, await keys.mac('breach-notice', head)]).toString('base64url');
}

/**
 * What a token refers to; the rows decide whether it is still good.
 * @throws DomainError `link_invalid` for a forged, cut or altered one
 */
export async function readNoticeToken(keys: MacKeys, token: string): Promise<LinkReference> {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== headBytes + 32 || bytes.toString('base64url') !== token) throw invalidLink();
  const head = bytes.subarray(0, headBytes);
  if (!timingSafeEqual(await keys.mac('breach-notice', head), bytes.subarray(headBytes))) throw invalidLink();
  return { noticeId: uuidOf(head.subarray(0, 16)), recipientId: uuidOf(head.subarray(16)) };
}

export const invalidLink = () => new DomainError('link_invalid', 'this link is not valid, or no longer');
const uuidOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
