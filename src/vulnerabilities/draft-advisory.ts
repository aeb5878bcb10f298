import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import { lockName } from '../kernel/lock-name.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AdvisoryFields, AdvisoryRow } from './advisory-row.ts';
import { lockReport } from './report-row.ts';

/**
 * Begins the advisory of a report. Its tracking id is the next one of the year: one writer at a time.
 * @throws DomainError `not_found`; `already_done` when it has one; `conflict` unless its weakness was verified
 */
export async function draftAdvisory(
  unit: PlatformUnit,
  reportId: string,
  fields: AdvisoryFields,
): Promise<AdvisoryRow> {
  const report = await lockReport(unit, reportId);
  if (!report.verified_at || report.state === 'rejected' || report.state === 'duplicate')
    throw new DomainError('conflict', 'only what was verified has an advisory', { facts: { state: report.state } });
  await lockName(unit, 'advisory-number');
  const row = await unit.sql
    .insertInto('advisory')
    .values({
      ...{ id: uuid7(), report_id: reportId, tracking_id: await nextTrackingId(unit), ...fields, revisions: jsonb([]) },
      ...{ created_by: unit.actor.id, edited_by: unit.actor.id },
    })
    .onConflict(conflict => conflict.column('report_id').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError('already_done', 'this report has its advisory');
  const details = { reportId, trackingId: row.tracking_id };
  unit.audit({ action: 'advisory.drafted', subjectType: 'advisory', subjectId: row.id, details });
  return row;
}

async function nextTrackingId(unit: PlatformUnit): Promise<string> {
  const prefix = `REEVE-SA-${new Date().getUTCFullYear()}-`;
  const last = await unit.sql
    .selectFrom('advisory')
    .select('tracking_id')
    .where('tracking_id', 'like', `${prefix}%`)
    .orderBy('tracking_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return `${prefix}${String(Number(last?.tracking_id.slice(prefix.length) ?? 0) + 1).padStart(4, '0')}`;
}
