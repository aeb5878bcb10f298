import { addDays, dayBefore } from '../agencies/agency-day.ts';

/** Something that holds from a day on, to a last day or, if null, for good. */
export type Spell<T> = { fromOn: string; toOn: string | null; value: T };

const holdsOn = ({ fromOn, toOn }: Spell<unknown>, day: string): boolean =>
  fromOn <= day && (toOn === null || day <= toOn);

/**
 * Lays spells over each other: of each day the same is said afterwards, once, as what `combine` makes of all that was
 * said. In order, none on the same day as another, and as few as there can be.
 */
export function combineDays<T>(
  spells: readonly Spell<T>[],
  combine: (values: readonly T[]) => T,
  same: (a: T, b: T) => boolean,
): Spell<T>[] {
  const starts = spells.flatMap(({ fromOn, toOn }) => (toOn === null ? [fromOn] : [fromOn, addDays(toOn, 1)]));
  const days = [...new Set(starts)].sort();
  const combined: Spell<T>[] = [];
  for (const [index, fromOn] of days.entries()) {
    const held = spells.filter(spell => holdsOn(spell, fromOn));
    if (held.length === 0) continue;
    const next = days[index + 1];
    const spell = { fromOn, toOn: next ? dayBefore(next) : null, value: combine(held.map(({ value }) => value)) };
    const last = combined.at(-1);
    if (last?.toOn && addDays(last.toOn, 1) === fromOn && same(last.value, spell.value)) last.toOn = spell.toOn;
    else combined.push(spell);
  }
  return combined;
}

/** True when a day of one spell is a day of the other. */
export const shareADay = (a: Spell<unknown>, b: Spell<unknown>): boolean =>
  holdsOn(a, b.fromOn) || holdsOn(b, a.fromOn);
