import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type ReportRow = Selectable<Tables['vulnerability_report']>;

/** A report. @throws DomainError `not_found` */
export async function findReport(unit: PlatformUnit, reportId: string): Promise<ReportRow> {
  return present(
    await unit.sql.selectFrom('vulnerability_report').selectAll().where('id', '=', reportId).executeTakeFirst(),
  );
}

/** The id of the report that people call by this number. @throws DomainError `unknown_reference` at `/of` */
export async function findReportByNumber(unit: PlatformUnit, number: number): Promise<string> {
  const query = unit.sql.selectFrom('vulnerability_report').select('id').where('number', '=', String(number));
  const row = await query.executeTakeFirst();
  if (row) return row.id;
  throw new DomainError('unknown_reference', 'there is no report of this number', {
    faults: [{ in: 'body', pointer: '/of', detail: 'names no report' }],
  });
}

/** A report that nobody else changes until this unit is over. @throws DomainError `not_found` */
export async function lockReport(unit: PlatformUnit, reportId: string): Promise<ReportRow> {
  const query = unit.sql.selectFrom('vulnerability_report').selectAll().where('id', '=', reportId).forUpdate();
  return present(await query.executeTakeFirst());
}

function present(row: ReportRow | undefined): ReportRow {
  if (!row) throw new DomainError('not_found', 'there is no such report');
  return row;
}
