import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { bytesOf, countedToken, readCountedToken, uuidOf } from '../kernel/signed-token.ts';

/** Who holds a link has no account here: the security contact, or the person of an exercise. */
export type LinkReference = { noticeId: string; recipientId: string; generation: number };

/** By which its links are counted (`linkGeneration`). */
export const linkSubject = (noticeId: string, recipientId: string): string => `${noticeId}/${recipientId}`;

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

export async function noticeToken(keys: MacKeys, reference: LinkReference): Promise<string> {
  const { noticeId, recipientId, generation } = reference;
  return countedToken(keys, 'breach-notice', { head: bytesOf(noticeId, recipientId), generation });
}

/**
 * What a token refers to; the rows decide whether it is still good.
 * @throws DomainError `link_invalid` for a forged, cut or altered one
 */
export async function readNoticeToken(keys: MacKeys, token: string): Promise<LinkReference> {
  const read = await readCountedToken(keys, { purpose: 'breach-notice', headBytes: 32, token });
  if (!read) throw invalidLink();
  const { head, generation } = read;
  return { noticeId: uuidOf(head.subarray(0, 16)), recipientId: uuidOf(head.subarray(16)), generation };
}

export const invalidLink = () => new DomainError('link_invalid', 'this link is not valid, or no longer');
