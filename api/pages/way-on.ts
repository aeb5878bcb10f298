import type { SignedIn } from '../../src/identity/open-session.ts';
import type { Missing, Place } from '../../src/identity/place.ts';
import type { ErrorCode } from '../../src/kernel/errors.ts';
import { withNext } from './safe-next.ts';

const stepOf: Readonly<Record<Exclude<Missing, null>, string>> = {
  code: '/sign-in/code',
  enrolment: '/enrol',
  place: '/choose',
};

/** The page that comes after a step of signing in: what is missing, else where they wanted to go, else their start. */
export function wayOn({ missing, place }: Pick<SignedIn, 'missing' | 'place'>, next: string | null): string {
  return missing ? withNext(stepOf[missing], next) : (next ?? homeOf(place));
}

const homeOf = (place: Place | null): string => (place?.kind === 'operations' ? '/operations' : '/account');

const pageOf: Partial<Record<ErrorCode, string>> = {
  unauthenticated: '/sign-in',
  session_ended: '/sign-in',
  second_factor_required: stepOf.code,
  second_factor_enrolment_required: stepOf.enrolment,
  agency_not_chosen: stepOf.place,
};

/** Where somebody who opened a page too early is sent first; null when the error is to be shown. */
export function pageBefore(code: ErrorCode, wanted: string): string | null {
  const page = pageOf[code];
  return page ? withNext(page, wanted) : null;
}
