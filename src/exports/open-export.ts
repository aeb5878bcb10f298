import { type AliasedRawBuilder, type OperationNodeSource, sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type Column, csvColumns, jsonRow } from './column.ts';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The rows of an export, with nothing selected yet: a query of Kysely. */
export type ExportRows = { select(what: readonly AliasedRawBuilder<unknown, string>[]): OperationNodeSource };

/** What a sheet can hold (ECMA-376 leaves it open; spreadsheets stop here), less the line of headings. */
const sheetRows = 1_048_575;
/** An export may take minutes, other statements may not. What is slower than this is cut. */
const longest = "set local statement_timeout = '20min'";

/**
 * Begins to copy out what an export shows, in one statement and so one state of the database: CSV as it leaves, or for
 * `xlsx` lines of JSON. Rows come in no order.
 * @throws DomainError `limit_exceeded` for more rows than a sheet holds
 */
export async function openExport(
  unit: AgencyUnit,
  format: ExportFormat,
  { columns, rows }: { columns: readonly Column[]; rows: ExportRows },
): Promise<AsyncIterable<Uint8Array>> {
  await sql.raw(longest).execute(unit.sql);
  if (format === 'csv') return unit.copyOut(rows.select(csvColumns(columns)));
  await assertFits(unit, rows);
  return unit.copyOut(rows.select([jsonRow(columns)]));
}

async function assertFits(unit: AgencyUnit, rows: ExportRows): Promise<void> {
  const some = sql`select from (${rows.select([sql<number>`1`.as('one')])}) listed offset ${sheetRows} limit 1`;
  const beyond = await some.execute(unit.sql);
  if (beyond.rows.length > 0)
    throw new DomainError('limit_exceeded', `a sheet holds ${sheetRows} rows: filter, or take the export as CSV`, {
      facts: { rows: sheetRows },
    });
}

type Exported = 'property' | 'contact' | 'lease' | 'document' | 'task' | 'note';
/** For a filter by which nothing can be found: a table with headings and no row. */
export const none = (unit: AgencyUnit, table: Exported): ExportRows =>
  unit.sql.selectFrom(table).where(sql<boolean>`false`);
