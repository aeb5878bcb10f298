import { addDays } from '../../../../src/agencies/agency-day.ts';
import type { Dice } from './dice.ts';

/** What a lease comes to: each state that there is, by the steps that staff would take. */
export type PlannedLease = {
  property: number;
  outcome: 'draft' | 'agreed' | 'cancelled' | 'ended-early' | 'notice';
  startsOn: string;
  endsOn: string | null;
  rentMinor: number;
  frequency: 'weekly' | 'fortnightly' | 'monthly';
  /** Contacts, by position. */
  renters: number[];
  rents: { effectiveOn: string; amountMinor: number }[];
  /** The day that notice names, or on which an early end was agreed. */
  leavesOn?: string;
};

/** Days from today on which leases of one property begin and end, and what came of each. */
type Story = { from: number; to: number | null; outcome: PlannedLease['outcome']; rise?: number; leaves?: number }[];
const stories: readonly [Story, ...Story[]] = [
  [
    { from: -720, to: -356, outcome: 'agreed' },
    { from: -350, to: 15, outcome: 'agreed', rise: -120 },
  ],
  [{ from: -540, to: null, outcome: 'agreed', rise: -175 }],
  [
    { from: -700, to: -190, outcome: 'agreed', rise: -400 },
    { from: -180, to: 185, outcome: 'agreed' },
  ],
  [{ from: -300, to: 60, outcome: 'notice', leaves: 21 }],
  [
    { from: -420, to: -30, outcome: 'agreed' },
    { from: 10, to: 375, outcome: 'agreed' },
  ],
  [{ from: -90, to: 275, outcome: 'agreed' }],
  [
    { from: -600, to: -240, outcome: 'ended-early', leaves: -300 },
    { from: -280, to: 85, outcome: 'agreed' },
  ],
  [
    { from: -365, to: -5, outcome: 'agreed' },
    { from: 20, to: 385, outcome: 'draft' },
  ],
  [{ from: 5, to: 370, outcome: 'cancelled' }],
  [],
];

/** The leases of one property over two years, around today. */
export function planLeases(
  dice: Dice,
  today: string,
  { property, bedrooms, renters }: { property: number; bedrooms: number; renters: readonly number[] },
): PlannedLease[] {
  const story = stories[property % stories.length] ?? stories[0];
  return story.map(({ from, to, outcome, rise, leaves }) => {
    const rentMinor = 42_000 + bedrooms * 11_500 + dice.between(0, 30) * 500;
    const first = dice.between(0, renters.length - 1);
    const household = dice.pick([1, 1, 2, 2, 3]);
    return {
      property,
      outcome,
      startsOn: addDays(today, from),
      endsOn: to === null ? null : addDays(today, to),
      rentMinor,
      frequency: dice.pick(['weekly', 'weekly', 'fortnightly', 'monthly']),
      renters: Array.from({ length: household }, (_, at) => renters[(first + at) % renters.length] ?? 0),
      rents:
        rise === undefined
          ? []
          : [{ effectiveOn: addDays(today, rise), amountMinor: Math.round((rentMinor * 1.04) / 500) * 500 }],
      ...(leaves === undefined ? {} : { leavesOn: addDays(today, leaves) }),
    };
  });
}
