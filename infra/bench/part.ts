import type { BenchOptions } from './options.ts';
import type { Stage } from './stage.ts';

export type Goal = { readonly kind: 'at least' | 'at most'; readonly ratio: number };

/** One line of the table: ours through theirs, over paired rounds of one run. */
export type Row = {
  readonly what: string;
  readonly against: string;
  readonly goal: Goal;
  /** The median of the ratios of all pairs; null when it could not be measured. */
  readonly got: number | null;
  /** The least and the greatest ratio of a pair. */
  readonly spread: readonly [number, number] | null;
  readonly pairs: number;
  /** Medians, with their unit: what the ratio is made of. */
  readonly ours: string;
  readonly theirs: string;
  /** What a reader has to know to judge it. */
  readonly note?: string;
};

export type Part = {
  /** As `--only` names it. */
  readonly name: string;
  readonly title: string;
  measure(context: PartContext): Promise<readonly Row[]>;
};

export type PartContext = {
  readonly stage: Stage;
  readonly options: BenchOptions;
  say(line: string): void;
};
