import type { PlatformActor } from '../../src/kernel/actor.ts';
import type { PlatformUnit, UnitMode } from '../../src/kernel/unit.ts';
import { linkInvalid, readStatusToken } from '../../src/vulnerabilities/report-link.ts';
import type { ReportRow } from '../../src/vulnerabilities/report-row.ts';
import { withOwnReport } from '../../src/vulnerabilities/with-own-report.ts';
import type { ApiDeps } from '../deps.ts';
import { readCookie } from '../http/session-cookie.ts';

type Headers = Readonly<Record<string, string | undefined>>;
type Asked = { deps: ApiDeps; headers: Headers; caller: PlatformActor; request: { ip: string } };

/** The header that a reporter's token comes in: no address, and so no log, holds it. */
export const tokenHeader = 'report-token';
export const tokenOf = (headers: Headers): string => headers[tokenHeader] ?? '';

const secure = (publicUrl: string) => publicUrl.startsWith('https:');
const cookieName = (publicUrl: string) => (secure(publicUrl) ? '__Secure-reeve_report' : 'reeve_report');

/** Keeps the token of an opened link out of addresses and histories: for an hour, for the pages of reports alone. */
export const reportCookie = (publicUrl: string, token: string): string =>
  `${cookieName(publicUrl)}=${encodeURIComponent(token)}; Path=/security/report; HttpOnly; SameSite=Lax; Max-Age=3600${
    secure(publicUrl) ? '; Secure' : ''
  }`;

export const cookieTokenOf = (headers: Headers, publicUrl: string): string => {
  try {
    return decodeURIComponent(readCookie(headers['cookie'], cookieName(publicUrl)) ?? '');
  } catch {
    return '';
  }
};

/** Opens a unit on the report of a token. @throws DomainError `link_invalid` */
export const onOwnReport =
  ({ deps, caller }: Asked, token: string, mode: UnitMode) =>
  <T>(work: (unit: PlatformUnit, report: ReportRow) => Promise<T>): Promise<T> =>
    withOwnReport({ database: deps.database, keys: deps.identity.keys }, { token, caller, mode }, work);

/**
 * Counts what a reporter sends, by network and by report; a token that is not ours counts as a report of nobody.
 * @throws DomainError `link_invalid`, `too_many_attempts`
 */
export async function admitMessage({ deps, request }: Asked, token: string, reportId?: string): Promise<void> {
  const { keys, throttle } = deps.identity;
  const named = await readStatusToken(keys, token);
  if (reportId !== undefined && named.reportId !== reportId) throw linkInvalid();
  await throttle.admit({ kind: 'report_message', account: named.reportId, ip: request.ip });
}
