import type { SignedIn } from '../../src/identity/open-session.ts';
import { DomainError, type ErrorCode } from '../../src/kernel/errors.ts';
import type { ApiSettings } from '../deps.ts';
import type { Markup } from '../http/html.ts';
import { html, noBody } from '../http/schemas.ts';
import { setSessionCookie } from '../http/session-cookie.ts';
import { sentenceOf } from './parts.ts';
import { wayOn } from './way-on.ts';

const contentType = 'text/html';
const again = { description: 'The form again, with what is wrong', schema: html, contentType };

/** A page that is shown. */
export const pageAnswers = { 200: { description: 'The page', schema: html, contentType } } as const;
/** A form that was sent: on to the next page, or shown again. */
export const formAnswers = {
  303: { description: 'On to the next page', schema: noBody, headers: { location: 'That page' } },
  401: again,
  409: again,
  410: again,
  422: again,
  429: again,
  404: again,
} as const;

const noStore = { 'cache-control': 'no-store' } as const;
export const show = (page: Markup) => ({ status: 200, headers: noStore, body: page.text }) as const;
export const goTo = (location: string, ...cookies: string[]) =>
  ({
    status: 303,
    headers: { ...noStore, location, ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) },
  }) as const;

/** Hands the browser its new token, and goes on to what is missing. */
export const goOn = (session: SignedIn, next: string | null, { publicUrl }: ApiSettings, ...cookies: string[]) => {
  const seconds = (Date.parse(session.expiresAt) - Date.now()) / 1000;
  return goTo(wayOn(session, next), setSessionCookie(publicUrl, session.token, seconds), ...cookies);
};

const statusOf = {
  sign_in_failed: 401,
  conflict: 409,
  already_done: 409,
  code_invalid: 422,
  code_already_used: 422,
  password_too_weak: 422,
  unknown_reference: 422,
  too_many_attempts: 429,
  link_invalid: 404,
  limit_exceeded: 422,
  invitation_invalid: 404,
  invitation_expired: 410,
  invitation_used: 410,
} as const satisfies Partial<Record<ErrorCode, keyof typeof formAnswers>>;

/** Shows a form again with what was wrong. @throws the error itself, when no form could be shown with it. */
export function showAgain(error: unknown, page: (sentence: string) => Markup) {
  if (!(error instanceof DomainError) || !(error.code in statusOf)) throw error;
  const status = statusOf[error.code as keyof typeof statusOf];
  const wait = error.details.retryAfterSeconds;
  const headers = { ...noStore, ...(wait ? { 'retry-after': String(wait) } : {}) };
  return { status, headers, body: page(sentenceOf(error)).text } as const;
}
