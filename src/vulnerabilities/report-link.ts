import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';

export type ReportReference = { reportId: string; generation: number };
type MacKeys = Pick<KeyManagement, 'mac'>;

const headBytes = 16 + 4;
const tokenBytes = headBytes + 32;
/** The token as it comes in: base64url of report, generation and their HMAC. */
export const statusTokenSchema = z.string().max(200);

/** The secret by which a reporter reads their report. The same for the same reference. Not inside a unit. */
export async function statusToken(keys: MacKeys, { reportId, generation }: ReportReference): Promise<string> {
  const head = Buffer.alloc(headBytes);
  head.write(reportId.replaceAll('-', ''), 0, 'hex');
  head.writeUInt32BE(generation, 16);
  return Buffer.concat([head, await keys.mac('vulnerability-report', head)]).toString('base64url');
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
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== tokenBytes || bytes.toString('base64url') !== token) throw linkInvalid();
  const head = bytes.subarray(0, headBytes);
  if (!timingSafeEqual(await keys.mac('vulnerability-report', head), bytes.subarray(headBytes))) throw linkInvalid();
  const hex = head.subarray(0, 16).toString('hex');
  return {
    reportId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    generation: head.readUInt32BE(16),
  };
}

export const linkInvalid = () =>
  new DomainError('link_invalid', 'this status link is not valid: use the newest one that we have sent you');
