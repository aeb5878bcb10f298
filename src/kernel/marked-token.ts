import { createHash } from 'node:crypto';

/**
 * How the secrets that we hand out begin, so that whoever finds one, or a program that looks for such, knows what it is
 * and where to post it (`/v1/exposed-credentials`). Those made before carry no mark, and hold all the same.
 */
const marks = {
  session: 'reeve_session_',
  invitation: 'reeve_invite_',
  'breach-notice': 'reeve_notice_',
  'page-link': 'reeve_page_',
  'post-mortem-reader': 'reeve_reader_',
  'vulnerability-report': 'reeve_report_',
  alert: 'reeve_alert_',
} as const;
export type TokenKind = keyof typeof marks;

/** 36 bits: a text that looks like a token by chance is told from one without asking a database. */
const checkLength = 6;
const checkOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, checkLength);

/** The mark, the body in base64url, and a checksum of both. */
export function markToken(kind: TokenKind, body: string): string {
  const text = `${marks[kind]}${body}`;
  return `${text}${checkOf(text)}`;
}

/** The body of a token of that kind; of one without a mark, itself. Null for a checksum that is wrong. */
export function unmarkToken(kind: TokenKind, token: string): string | null {
  if (!token.startsWith(marks[kind])) return token;
  const text = token.slice(0, -checkLength);
  return checkOf(text) === token.slice(-checkLength) ? text.slice(marks[kind].length) : null;
}

/** The first marked token in a text, however much else was copied with it. */
export const markedTokenIn = (text: string): string | null =>
  new RegExp(`(?:${Object.values(marks).join('|')})[\\w-]{40,}`).exec(text)?.[0] ?? null;
