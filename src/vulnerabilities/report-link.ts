import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { bytesOf, readSignedToken, signedToken, uuidOf } from '../kernel/signed-token.ts';

export type ReportReference = { reportId: string; generation: number };

const headBytes = 16 + 4;
/** The token as it comes in: base64url of report, generation and their HMAC. */
export const statusTokenSchema = z.string().max(200);

/** The secret by which a reporter reads their report. The same for the same reference. Not inside a unit. */
export async function statusToken(keys: MacKeys, { reportId, generation }: ReportReference): Promise<string> {
  const counted = Buffer.alloc(4);
  counted.writeUInt32BE(generation);
  return signedToken(keys, 'vulnerability-report', Buffer.concat([bytesOf(reportId), counted]));
}

/**
 * The address of the status page that mails carry. The token stands in the query, which is never logged; the page moves
 * it into a cookie at once, so that it stays in no history and no referrer.
 */
export async function statusLink(keys: MacKeys, publicUrl: string, reference: ReportReference): Promise<string> {
  const url = new URL('/security/report/open', publicUrl);
  url.searchParams.set('token', await statusToken(keys, reference));
  return url.href;
}

/**
 * What a token refers to; compared in constant time. The row decides whether its generation is still good.
 * @throws DomainError `link_invalid` for a forged, cut or altered token
 */
export async function readStatusToken(keys: MacKeys, token: string): Promise<ReportReference> {
  const head = await readSignedToken(keys, { purpose: 'vulnerability-report', headBytes, token });
  if (!head) throw linkInvalid();
  return { reportId: uuidOf(head.subarray(0, 16)), generation: head.readUInt32BE(16) };
}

export const linkInvalid = () =>
  new DomainError('link_invalid', 'this status link is not valid: use the newest one that we have sent you');
