import { isDomainError } from './errors.ts';

/** What became of a page of what is sealed under root keys of before; `last`: go on after it, null at the end. */
export type RewrappedPage = {
  rewrapped: number;
  /** Their root key is not at hand, or they were altered. */
  unreadable: number;
  last: string | null;
};

/** Null for what no root key at hand opens, or what was altered. */
export function unlessUnreadable(error: unknown): null {
  if (isDomainError(error, 'key_unknown') || isDomainError(error, 'seal_broken')) return null;
  throw error;
}
