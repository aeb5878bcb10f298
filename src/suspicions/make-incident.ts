import { changeDetails } from '../incidents/change-details.ts';
import { changeSeverity } from '../incidents/change-severity.ts';
import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { openIncident } from '../incidents/open-incident.ts';
import type { Severity } from '../incidents/words.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { addAffectedAgency } from '../notices/add-affected-agency.ts';
import { answerSuspicion, lockSuspicion } from './answer-suspicion.ts';
import type { SuspicionRow } from './report-suspicion.ts';
import { suspicionSeverity } from './words.ts';

export type NewIncidentOf = {
  reportId: string;
  /** An open incident to join, instead of a new one. */
  incidentId?: string | undefined;
  /** By hand, instead of what the kind of report says. */
  severity?: Severity | undefined;
  /** In writing to who reported it; there is one for those who say nothing else. */
  answer?: string | undefined;
};
const usualAnswer =
  'Thank you. We take this up as a security incident, and tell your agency what we find. You need not do anything more now.';
const titles: Readonly<Record<SuspicionRow['kind'], string>> = {
  suspected_access: 'An agency suspects access by somebody else',
  exposed_credentials: 'An agency reports exposed credentials',
  issue: 'An agency reports a security issue',
};

/**
 * Makes an incident of a report in one step, joins it to an open one, or goes on in the one that paged since nobody
 * answered; its agency is proposed as affected. What was
 * reported stays with the report: incidents are read by more people.
 * @throws DomainError `not_found` for the report, `already_done` for one that is answered, `unknown_reference` for no
 *   such incident, `conflict` for a closed one
 */
export async function makeIncident(unit: PlatformUnit, asked: NewIncidentOf): Promise<SuspicionRow> {
  const report = await lockSuspicion(unit, asked.reportId);
  if (report.state !== 'received') throw new DomainError('already_done', `this report is ${report.state} already`);
  const incidentId = asked.incidentId
    ? await join(unit, asked.incidentId)
    : ((await goOn(unit, report, asked.severity)) ?? (await open(unit, report, asked.severity)));
  const facts = { report: 'suspicion', reportId: report.id, agencyId: report.for_agency, reportKind: report.kind };
  await writeTimeline(unit, { incidentId, kind: 'report_joined', facts });
  await proposeReporter(unit, incidentId, report.for_agency);
  return answerSuspicion(unit, { reportId: report.id, answer: asked.answer ?? usualAnswer, incidentId });
}

async function join(unit: PlatformUnit, incidentId: string): Promise<string> {
  const known = await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).executeTakeFirst();
  if (!known)
    throw new DomainError('unknown_reference', 'there is no such incident', {
      faults: [{ in: 'body', pointer: '/incidentId', detail: 'is not there' }],
    });
  return (await lockOpenIncident(unit, incidentId)).id;
}

/** In the incident that has paged for this report, if it is still open; null otherwise. */
async function goOn(unit: PlatformUnit, report: SuspicionRow, said: Severity | undefined): Promise<string | null> {
  const find = unit.sql.selectFrom('incident').selectAll().where('id', '=', report.paged_incident_id);
  const incident = report.paged_incident_id ? await find.forNoKeyUpdate().executeTakeFirst() : undefined;
  if (!incident || incident.phase === 'closed') return null;
  const { id: incidentId, version } = incident;
  const named = await changeDetails(unit, { incidentId, version }, { title: titles[report.kind] });
  const judged = { severity: said ?? incident.severity, reason: 'as whoever made an incident of the report says' };
  if (said && said !== incident.severity) await changeSeverity(unit, { incidentId, version: named.version }, judged);
  return incidentId;
}

async function open(unit: PlatformUnit, report: SuspicionRow, said: Severity | undefined): Promise<string> {
  const { severity, rule } = suspicionSeverity[report.kind];
  const judged = said ? { severity: said, severityRule: 'manual' } : { severity, severityRule: rule };
  const { id } = await openIncident(unit, {
    ...{ title: titles[report.kind], summary: `Reported by an agency: suspicion report ${report.id}.` },
    ...{ source: 'customer_report', sourceId: report.id, detectedAt: new Date(report.created_at).toISOString() },
    ...{ ...judged, severityReason: 'as an agency reported it; not looked into yet' },
  });
  return id;
}

async function proposeReporter(unit: PlatformUnit, incidentId: string, agencyId: string): Promise<void> {
  const there = await unit.sql
    .selectFrom('affected_agency')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('for_agency', '=', agencyId)
    .executeTakeFirst();
  if (!there) await addAffectedAgency(unit, { incidentId, agencyId, reason: 'it has reported the incident' });
}
