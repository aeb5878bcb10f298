import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../src/agencies/agency-day.ts';
import { combineDays, type Spell, shareADay } from '../../src/contacts/combine-days.ts';

const first = '2026-02-20';
const spell: fc.Arbitrary<Spell<number>> = fc
  .record({ from: fc.nat(40), days: fc.option(fc.nat(20), { nil: null }), value: fc.integer({ min: 1, max: 3 }) })
  .map(({ from, days, value }) => ({
    fromOn: addDays(first, from),
    toOn: days === null ? null : addDays(first, from + days),
    value,
  }));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const saidOn = (spells: readonly Spell<number>[], day: string) =>
  sum(spells.filter(s => s.fromOn <= day && (s.toOn === null || day <= s.toOn)).map(({ value }) => value));

describe('spells of days laid over each other', () => {
  it('say of every day what all of them said, once, in as few spells as can be', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 8 }), spells => {
        const combined = combineDays(spells, sum, (a, b) => a === b);
        for (let day = -1; day < 63; day += 1) {
          const on = addDays(first, day);
          expect([on, saidOn(combined, on)]).toEqual([on, saidOn(spells, on)]);
        }
        for (const [index, next] of combined.slice(1).entries()) {
          const last = combined[index] as Spell<number>;
          expect(shareADay(last, next)).toBe(false);
          expect(last.toOn && last.toOn < next.fromOn).toBe(true);
          if (last.toOn && addDays(last.toOn, 1) === next.fromOn) expect(last.value).not.toBe(next.value);
        }
      }),
    );
  });

  it('are alone what they were', () => {
    const one = { fromOn: '2026-01-01', toOn: null, value: 1 };
    expect(combineDays([one], sum, (a, b) => a === b)).toEqual([one]);
    expect(combineDays<number>([], sum, (a, b) => a === b)).toEqual([]);
  });
});
