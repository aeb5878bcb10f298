import { type Phase, phases } from './words.ts';

/** The phase that follows; null where only closing does. */
export function nextPhase(phase: Phase): Phase | null {
  const next = phases[phases.indexOf(phase) + 1];
  return next === undefined || next === 'closed' ? null : next;
}

export const isEarlier = (phase: Phase, than: Phase): boolean => phases.indexOf(phase) < phases.indexOf(than);

/** Which instant of the incident is reached when a phase is left forward. */
const reachedBy = { contain: 'contained_at', fix: 'fixed_at', recover: 'recovered_at' } as const;

type Reached = { [Key in (typeof reachedBy)[keyof typeof reachedBy]]?: string | null };

/** The instants that moving from one phase to another sets, or takes back: who goes back has not contained, or fixed. */
export function instantsOf(from: Phase, to: Phase, at: string): Reached {
  const entries = Object.entries(reachedBy) as [keyof typeof reachedBy, keyof Reached][];
  if (isEarlier(from, to))
    return Object.fromEntries(entries.filter(([phase]) => phase === from).map(([, c]) => [c, at]));
  return Object.fromEntries(entries.filter(([phase]) => !isEarlier(phase, to)).map(([, column]) => [column, null]));
}
