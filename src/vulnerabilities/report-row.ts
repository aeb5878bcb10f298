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

/** A report that nobody else changes until this unit is over. @throws DomainError `not_found` */
export async function lockReport(unit: PlatformUnit, reportId: string): Promise<ReportRow> {
  const query = unit.sql.selectFrom('vulnerability_report').selectAll().where('id', '=', reportId).forUpdate();
  return present(await query.executeTakeFirst());
}

function present(row: ReportRow | undefined): ReportRow {
  if (!row) throw new DomainError('not_found', 'there is no such report');
  return row;
}
