import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { moveReport, touched } from './move-report.ts';
import type { ReportRow } from './report-row.ts';

/**
 * Says that a report tells of what another one does. Its own duplicates become those of the other, so that there are no
 * chains, and two people who link crosswise cannot make a circle: both rows are locked, in the order of their ids.
 * @throws DomainError `not_found`; `unknown_reference` for an original that is not there; `conflict`
 */
export async function markDuplicate(
  unit: PlatformUnit,
  { reportId, of }: { reportId: string; of: string },
): Promise<ReportRow> {
  if (reportId === of) throw new DomainError('conflict', 'a report is no duplicate of itself');
  const rows = await unit.sql
    .selectFrom('vulnerability_report')
    .selectAll()
    .where('id', 'in', [reportId, of])
    .orderBy('id')
    .forUpdate()
    .execute();
  const [report, original] = [rows.find(({ id }) => id === reportId), rows.find(({ id }) => id === of)];
  if (!report) throw new DomainError('not_found', 'there is no such report');
  if (!original)
    throw new DomainError('unknown_reference', 'there is no such original', {
      faults: [{ in: 'body', pointer: '/of', detail: 'names no report' }],
    });
  if (original.duplicate_of)
    throw new DomainError('conflict', 'the original is a duplicate itself: name the report that it points to', {
      facts: { original: original.duplicate_of },
    });
  const row = await moveReport(unit, report, {
    ...{ to: 'duplicate', mail: 'duplicate', set: { duplicate_of: of } },
    details: { of },
  });
  const theirs = unit.sql.updateTable('vulnerability_report').set({ duplicate_of: of, ...touched });
  await theirs.where('duplicate_of', '=', reportId).execute();
  return row;
}
