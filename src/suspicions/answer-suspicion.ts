import { sql } from 'kysely';
import { settleClock } from '../clocks/settle-clock.ts';
import { endIncident } from '../incidents/end-incident.ts';
import { standingOf } from '../incidents/standing-of.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { reportSuspicionId } from './report-suspicion.contract.ts';
import type { SuspicionRow } from './report-suspicion.ts';
import { triageClock } from './words.ts';

export type SuspicionAnswer = {
  reportId: string;
  /** Plain text, for who reported it: it is mailed to them, and stands with their report. */
  answer: string;
  /** The incident that it has become part of. */
  incidentId?: string;
};

/**
 * Answers a report in writing, once; its clock is met, what paged for it is over, and its run mails the answer. The same answer again by the same
 * person changes nothing.
 * @throws DomainError `not_found`, `already_done`
 */
export async function answerSuspicion(unit: PlatformUnit, { reportId, answer, incidentId }: SuspicionAnswer) {
  const found = await lockSuspicion(unit, reportId);
  if (found.answered_by === unit.actor.id && found.answer === answer && !incidentId) return found;
  if (found.state !== 'received') throw new DomainError('already_done', `this report is ${found.state} already`);
  const state = incidentId ? 'incident' : 'answered';
  const row = await unit.sql
    .updateTable('suspicion_report')
    .set({
      ...{ state, answer, answered_by: unit.actor.id, answered_at: sql<string>`now()` },
      ...{ incident_id: incidentId ?? null, updated_at: sql<string>`now()`, version: found.version + 1 },
    })
    .where('id', '=', reportId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const clock = {
    subjectType: 'suspicion_report',
    subjectId: reportId,
    agencyId: null,
    kind: triageClock.kind,
  } as const;
  await settleClock(unit, { ...clock, as: 'met', atMs: Date.now() });
  if (!incidentId && found.paged_incident_id) await endPaging(unit, found.paged_incident_id);
  const event = { action: 'suspicion.answered', subjectType: 'suspicion', subjectId: reportId, details: { state } };
  unit.audit({ ...event, agencyId: row.for_agency });
  unit.wakeRun(reportSuspicionId(row.for_agency, reportId));
  return row;
}

/** What only paged for an answer is over with it, unless somebody has made more of it. */
async function endPaging(unit: PlatformUnit, incidentId: string): Promise<void> {
  const find = unit.sql.selectFrom('incident').selectAll().where('id', '=', incidentId);
  const incident = await find.forNoKeyUpdate().executeTakeFirstOrThrow();
  if (incident.phase !== 'triage') return;
  const { containments, notices, directions } = await standingOf(unit, incidentId);
  if (containments + notices + directions > 0) return;
  await endIncident(unit, incident, {
    outcome: 'not_an_incident',
    reason: 'The suspicion that it paged for is answered.',
  });
}

/** Locked until the commit. @throws DomainError `not_found` */
export async function lockSuspicion(unit: PlatformUnit, reportId: string): Promise<SuspicionRow> {
  const found = await unit.sql
    .selectFrom('suspicion_report')
    .selectAll()
    .where('id', '=', reportId)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new DomainError('not_found', 'there is no such report');
  return found;
}
