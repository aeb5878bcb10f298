import type { Row } from './part.ts';

export type Verdict = 'met' | 'short' | 'not measured';
/** What one part has measured, as it is kept for later runs. */
export type PartRecord = {
  readonly name: string;
  readonly title: string;
  readonly measuredAt: string;
  readonly commit: string;
  readonly quick: boolean;
  readonly rows: readonly Row[];
  readonly failure?: string;
};

function verdictOf({ goal, got }: Row): Verdict {
  if (got === null || !Number.isFinite(got)) return 'not measured';
  return (goal.kind === 'at least' ? got >= goal.ratio : got <= goal.ratio) ? 'met' : 'short';
}

const heads = ['what', 'against', 'goal', 'got', 'of pairs', 'ours', 'theirs', 'verdict'];

function cellsOf(row: Row): string[] {
  const spread = row.spread ? `${two(row.spread[0])} - ${two(row.spread[1])} (${row.pairs})` : '-';
  const goal = `${row.goal.kind === 'at least' ? '>=' : '<='} ${row.goal.ratio}`;
  const got = row.got === null ? '-' : two(row.got);
  return [row.what, row.against, goal, got, spread, row.ours, row.theirs, verdictOf(row)];
}
const two = (ratio: number): string => (Number.isFinite(ratio) ? ratio.toFixed(2) : '-');

/** For a terminal: columns, then the notes. */
export function textOf(records: readonly PartRecord[]): string {
  const rows = records.flatMap(record => record.rows);
  const table = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...table.map(cells => cells[column]?.length ?? 0)));
  const lines = table.map(cells =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', ...notesOf(records)].join('\n');
}

export function markdownOf(records: readonly PartRecord[]): string {
  const lines = records.flatMap(record => record.rows).map(row => `| ${cellsOf(row).join(' | ')} |`);
  const table = [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines];
  return [...table, '', ...notesOf(records).map(note => `- ${note}`), ''].join('\n');
}

function notesOf(records: readonly PartRecord[]): string[] {
  return records.flatMap(({ name, measuredAt, commit, quick, rows, failure }) => [
    `${name}: measured ${measuredAt.slice(0, 16)}Z on ${commit}${quick ? ', quick: small sizes and short rounds' : ''}${failure ? `; failed: ${failure}` : ''}`,
    ...rows.flatMap(({ what, note }) => (note ? [`${what}: ${note}`] : [])),
  ]);
}
