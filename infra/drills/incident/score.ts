import type { DrillRecord } from '../../../src/assurance/import-drill-record.ts';
import type { Played } from './play.ts';

type Line = { what: string; ms: number; withinMs: number; control: 'A2' | 'A3' | 'A4' | 'B11' };

const [second, minute] = [1_000, 60_000];

/** What the drill is measured by, from the alert on; people in it act at once, so these are the product's own times. */
const scored = ({ marks, reports, exercise }: Played): Line[] => [
  { what: 'first page in the inbox', ms: marks.paged, withinMs: 10 * second, control: 'A2' },
  { what: 'acknowledged', ms: marks.acknowledged, withinMs: 15 * second, control: 'A2' },
  { what: 'contained', ms: marks.contained, withinMs: minute, control: 'A2' },
  { what: 'both agencies notified', ms: marks.notified, withinMs: 3 * minute, control: 'A4' },
  { what: 'post-mortem read', ms: marks.read, withinMs: 5 * minute, control: 'A3' },
  { what: 'closed', ms: marks.closed, withinMs: 8 * minute, control: 'A3' },
  { what: 'suspicion answered *', ms: reports.suspicionAnsweredMs, withinMs: 30 * second, control: 'B11' },
  { what: 'report in work *', ms: reports.reportVerifiedMs, withinMs: 30 * second, control: 'B11' },
  { what: 'exercise closed *', ms: exercise.closedMs, withinMs: 5 * minute, control: 'A2' },
];

export type Score = { lines: Line[]; kept: boolean; outcomes: DrillRecord['outcomes'] };

/** Which promises the drill has kept, as evidence. */
export function scoreOf(played: Played): Score {
  const lines = scored(played);
  const keeps = (control: Line['control']) => lines.every(line => line.control !== control || line.ms <= line.withinMs);
  const { exercise, reports } = played;
  // What is rehearsed stays among those who rehearse it.
  const told = played.noticesHeld === 2 && exercise.leaked === 0 && exercise.noticesDelivered === 2;
  const { paged, acknowledged, notified, read, closed } = played.marks;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const outcomes = [
    {
      ...{ control: 'A2', kept: keeps('A2'), facts: { paged, acknowledged } },
      summary: `Drill: first page after ${seconds(paged)}, acknowledged after ${seconds(acknowledged)}`,
    },
    {
      ...{ control: 'A3', kept: keeps('A3'), facts: { read, closed } },
      summary: `Drill: post-mortem read by everybody named after ${seconds(read)}, closed after ${seconds(closed)}`,
    },
    {
      ...{
        control: 'A4',
        kept: keeps('A4') && told,
        facts: { notified, agencies: played.noticesHeld, leaked: exercise.leaked },
      },
      summary: `Drill: 2 agencies told after ${seconds(notified)}, ${played.noticesHeld} hold their first and last notice, ${exercise.leaked} notices of an exercise reached an agency`,
    },
    {
      ...{ control: 'B11', kept: keeps('B11'), facts: reports },
      summary: `Drill: a customer's suspicion joined the incident, answered after ${seconds(reports.suspicionAnsweredMs)}`,
    },
  ];
  return { lines, kept: outcomes.every(({ kept }) => kept), outcomes };
}

/** The table that is printed; what has a star counts from its own beginning. */
export function tableOf({ lines }: Score): string {
  const row = (cells: readonly string[]) =>
    `  ${cells[0]?.padEnd(26)}${cells[1]?.padStart(10)}${cells[2]?.padStart(10)}   ${cells[3]}`;
  const shown = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  return [
    row(['from the alert', 'took', 'at most', '']),
    ...lines.map(({ what, ms, withinMs }) =>
      row([what, shown(ms), shown(withinMs), ms <= withinMs ? 'kept' : 'NOT KEPT']),
    ),
    '  * from its own beginning',
  ].join('\n');
}
