import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely';

/** `text` is what people wrote, `word` our own closed words and ids, `day` a date, `instant` a moment, in UTC. */
export type ColumnKind = 'text' | 'word' | 'number' | 'day' | 'instant';
/** A column of an export: its heading, what it holds, and SQL of ours that reads it. */
export type Column = { heading: string; kind: ColumnKind; value: RawBuilder<unknown> };

export const column = (kind: ColumnKind, heading: string, value: string): Column => ({
  heading,
  kind,
  value: sql.raw(value),
});

/**
 * How texts begin that a spreadsheet takes for a formula (OWASP, CSV Injection): tab, line feed, carriage return,
 * + - = @, and these four in full width.
 */
const formulaStarts = [9, 10, 13, 43, 45, 61, 64, 0xff0b, 0xff0d, 0xff1d, 0xff20];
const guarded = (value: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`case when ascii(${value}) in (${sql.raw(formulaStarts.join(', '))}) then '''' || ${value} else ${value} end`;

/** Numbers stay numbers; what could run as a formula gets an apostrophe before it; moments have no fraction. */
export const csvColumns = (columns: readonly Column[]): AliasedRawBuilder<unknown, string>[] =>
  columns.map(({ heading, kind, value }) => {
    if (kind === 'text') return guarded(value).as(heading);
    return (kind === 'instant' ? sql`${value}::timestamp(0)` : value).as(heading);
  });

/** 1900-01-00 as spreadsheets count: their day 1 is 1900-01-01, and they believe in 1900-02-29. */
const serial: Partial<Record<ColumnKind, (value: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  day: value => sql`${value} - date '1899-12-30'`,
  instant: value => sql`round((extract(epoch from ${value}) / 86400 + 25569)::numeric, 6)`,
};

/** A row as a JSON list of texts and numbers; days and moments as the numbers by which spreadsheets know them. */
export function jsonRow(columns: readonly Column[]): AliasedRawBuilder<string, 'row'> {
  const values = columns.map(({ kind, value }) => serial[kind]?.(value) ?? value);
  return sql<string>`json_build_array(${sql.join(values)})`.as('row');
}
