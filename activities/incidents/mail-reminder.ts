import type { Mailer } from '../../src/communications/mailer.port.ts';
import { renderMail } from '../../src/communications/templates/index.ts';
import { findIncident } from '../../src/incidents/find-incident.ts';
import { findOperators } from '../../src/incidents/find-operators.ts';
import type { RemindPersonInput } from '../../src/incidents/remind-person.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';

export type ReminderDeps = {
  database: Database;
  mailer: Mailer;
  /** Origin of the pages. */
  publicUrl: string;
};

/**
 * Mails one person of the company about an incident. Nothing is sent to who has left, about what is over, or in an
 * exercise to who has no part in it.
 * @throws DomainError `not_found`; `mail_refused` when the relay refuses this mail for good
 */
export async function mailReminder(deps: ReminderDeps, reminder: RemindPersonInput): Promise<{ sent: boolean }> {
  const work = (unit: PlatformUnit) => factsOf(unit, reminder);
  const facts = await acrossAgencies(deps.database, 'incidents', 'mail a reminder', work, { mode: 'read' });
  if (!facts) return { sent: false };
  const { to, shownId, ...rest } = facts;
  const link = `${deps.publicUrl}/operations/incidents/${shownId}`;
  const mail = renderMail('incidentReminder', { ...rest, about: reminder.about, link });
  await deps.mailer.send({ ...mail, to, idempotencyKey: currentRun().idempotencyKey('mail-reminder') });
  return { sent: true };
}

async function factsOf(unit: PlatformUnit, { incidentId, personId, about, subjectId }: RemindPersonInput) {
  const incident = await findIncident(unit, incidentId);
  const person = (await findOperators(unit)).find(each => each.personId === personId);
  const part = !incident.exercise || incident.exercise_people.includes(personId);
  if (!person || !part || (incident.phase === 'closed' && about !== 'merged')) return null;
  const kept = incident.merged_into ? await findIncident(unit, incident.merged_into) : null;
  return {
    ...{ to: person.email, number: Number(incident.number), exercise: incident.exercise, title: incident.title },
    severity: incident.severity,
    shownId: kept?.id ?? incident.id,
    ...(kept ? { keptNumber: Number(kept.number) } : {}),
    ...(about === 'task_overdue' ? { task: await titleOf(unit, subjectId) } : {}),
  };
}

const titleOf = async (unit: PlatformUnit, taskId: string): Promise<string> =>
  (await unit.sql.selectFrom('incident_task').select('title').where('id', '=', taskId).executeTakeFirstOrThrow()).title;
