import type { LeaseState } from './lease.entity.ts';

/** States in which a lease holds its property: no other lease of these may share a day with it. */
export const bindingStates = ['agreed', 'current', 'ending', 'ended'] as const satisfies readonly LeaseState[];

type Standing = { state: LeaseState; starts_on: string; ends_on: string | null };

/**
 * What a lease's state is once a day has come: agreed leases begin on their first day, and what has begun is over after
 * its last one. Nothing goes back, and nothing else moves by itself: without an end day it goes on until notice.
 */
export function stateOn({ state, starts_on, ends_on }: Standing, today: string): LeaseState {
  const begun = state === 'agreed' && starts_on <= today ? 'current' : state;
  const over = ends_on !== null && ends_on < today;
  return over && (begun === 'current' || begun === 'ending') ? 'ended' : begun;
}
