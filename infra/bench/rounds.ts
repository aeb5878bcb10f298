import type { Goal, Row } from './part.ts';

/** Measures two contenders in turns, A B B A A B ..., so that what changes on the machine meets both. */
export async function pairedRounds<Measure>(
  pairs: number,
  ours: () => Promise<Measure>,
  theirs: () => Promise<Measure>,
): Promise<readonly Pair<Measure>[]> {
  const measured: Pair<Measure>[] = [];
  for (let index = 0; index < pairs; index += 1) {
    if (index % 2 === 0) {
      const first = await ours();
      measured.push({ ours: first, theirs: await theirs() });
    } else {
      const first = await theirs();
      measured.push({ ours: await ours(), theirs: first });
    }
  }
  return measured;
}
export type Pair<Measure> = { readonly ours: Measure; readonly theirs: Measure };

export type RowWords = { what: string; against: string; goal: Goal; unit: string; note?: string };

/** The line of the table that paired rounds make, by one number of each. */
export function rowOf<Measure>(
  { unit, ...words }: RowWords,
  pairs: readonly Pair<Measure>[],
  value: (measure: Measure) => number,
): Row {
  const ratios = pairs.map(({ ours, theirs }) => value(ours) / value(theirs));
  const middle = (side: 'ours' | 'theirs') => `${shown(median(pairs.map(pair => value(pair[side]))))} ${unit}`;
  return {
    ...words,
    got: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    pairs: pairs.length,
    ours: middle('ours'),
    theirs: middle('theirs'),
  };
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `percent` of all do not exceed; between two, their middle. NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** Three digits that matter, no exponent. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (value >= 100) return String(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

export const atLeast = (ratio: number): Goal => ({ kind: 'at least', ratio });
export const atMost = (ratio: number): Goal => ({ kind: 'at most', ratio });
