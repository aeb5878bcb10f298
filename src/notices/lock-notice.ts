import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { holdIncident } from './hold-incident.ts';
import type { NoticeRow } from './rows.ts';

export type NoticeName = { incidentId: string; noticeId: string };

/** A notice of an incident, locked until the commit, after what the run locks. @throws DomainError `not_found` */
export async function lockNotice(unit: PlatformUnit, { incidentId, noticeId }: NoticeName): Promise<NoticeRow> {
  const find = () =>
    unit.sql.selectFrom('breach_notice').selectAll().where('id', '=', noticeId).where('incident_id', '=', incidentId);
  const named = await find().executeTakeFirst();
  if (!named) throw new DomainError('not_found', 'this incident has no such notice');
  await holdIncident(unit, incidentId);
  await unit.sql
    .selectFrom('affected_agency')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('for_agency', '=', named.for_agency)
    .forUpdate()
    .execute();
  return find().forUpdate().executeTakeFirstOrThrow();
}
