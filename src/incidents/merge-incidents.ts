import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { carryAgencies } from './carry-agencies.ts';
import { carryDirections } from './carry-directions.ts';
import type { IncidentRow } from './duty.ts';
import { endIncident } from './end-incident.ts';
import { type IncidentTarget, keepIncident, lockIncident } from './lock-incident.ts';
import { remindPerson } from './remind-person.contract.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { standingOf } from './standing-of.ts';
import { writeTimeline } from './write-timeline.ts';

export type Merge = { into: string; reason: string };

/**
 * Merges an incident into another open one: it closes with the outcome `merged` and stays readable with its tasks,
 * alerts and timeline. What goes on goes on under the other: open tasks, containments that hold, agencies as proposals or
 * as rejected, what was searched for them, and what an authority has directed them to do.
 * Its people are told where to. Under an incident of which agencies were told, no other one can continue.
 * @throws DomainError `not_found`, `version_stale`, `conflict`, `invalid_input`, `unknown_reference`
 */
export async function mergeIncidents(
  unit: PlatformUnit,
  target: IncidentTarget,
  { into, reason }: Merge,
): Promise<{ merged: IncidentRow; kept: IncidentRow }> {
  if (into === target.incidentId) refuseInto('invalid_input', 'is this very incident');
  const other = await lockBoth(unit, target.incidentId, into);
  const incident = await lockIncident(unit, target);
  await refuseUnfit(unit, incident, other);
  const people = await peopleOf(unit, incident);
  const carried = {
    tasks: await carryTasks(unit, incident.id, other),
    containments: await carryContainments(unit, incident.id, other.id),
    ...(await carryAgencies(unit, incident.id, other.id)),
    directions: await carryDirections(unit, incident.id, other.id),
  };
  const merged = await endIncident(unit, incident, { outcome: 'merged', mergedInto: other.id, reason });
  const facts = { incidentId: incident.id, number: Number(incident.number), ...carried };
  await writeTimeline(unit, { incidentId: other.id, kind: 'merged', facts, text: reason });
  for (const personId of people)
    unit.start(remindPerson, {
      ...{ incidentId: incident.id, personId, about: 'merged', subjectId: incident.id, occasion: 'once' },
    });
  unit.wakeRun(respondToIncidentId(other.id));
  return { merged, kept: await keepIncident(unit, other.id, {}) };
}

function refuseInto(code: 'invalid_input' | 'unknown_reference', detail: string): never {
  const faults = [{ in: 'body' as const, pointer: '/into', detail }];
  throw new DomainError(code, 'one thing is not as it must be', { faults });
}

/** Both at once, in the order of their ids, so that two merges the other way round wait for each other. */
async function lockBoth(unit: PlatformUnit, one: string, into: string): Promise<IncidentRow> {
  const both = unit.sql.selectFrom('incident').selectAll().where('id', 'in', [one, into]).orderBy('id');
  const rows = await both.forUpdate().execute();
  if (!rows.some(({ id }) => id === one)) throw new DomainError('not_found', 'there is no such incident');
  return rows.find(({ id }) => id === into) ?? refuseInto('unknown_reference', 'names no incident');
}

async function refuseUnfit(unit: PlatformUnit, incident: IncidentRow, other: IncidentRow): Promise<void> {
  if (other.phase === 'closed')
    throw new DomainError('conflict', 'the other incident is closed: merge into one that is open', {
      facts: { outcome: other.outcome, mergedInto: other.merged_into },
    });
  if (incident.exercise !== other.exercise)
    throw new DomainError('conflict', 'an exercise and an incident are never merged', {
      facts: { exercise: incident.exercise },
    });
  const { notices } = await standingOf(unit, incident.id);
  if (notices > 0)
    throw new DomainError('conflict', 'agencies have been told under this incident: merge the other one into it', {
      facts: { notices },
    });
}

/** Whoever has a role or an open task in it, without the one who merges. */
async function peopleOf(unit: PlatformUnit, incident: IncidentRow): Promise<string[]> {
  const owners = await unit.sql
    .selectFrom('incident_task')
    .select('owner_id')
    .where('incident_id', '=', incident.id)
    .where('state', '=', 'open')
    .execute();
  const all = [incident.commander_id, incident.scribe_id, incident.liaison_id, ...owners.map(o => o.owner_id)];
  return [...new Set(all.filter(id => id !== null && id !== unit.actor.id))] as string[];
}

async function carryTasks(unit: PlatformUnit, from: string, { id, phase }: IncidentRow): Promise<number> {
  const tasks = await unit.sql
    .selectFrom('incident_task')
    .select(['title', 'owner_id', 'due_at', 'reminded_at', 'mandatory'])
    .where('incident_id', '=', from)
    .where('state', '=', 'open')
    .where('item', 'is', null)
    .execute();
  const rows = tasks.map(task => ({ id: uuid7(), incident_id: id, phase, ...task }));
  if (rows.length > 0) await unit.sql.insertInto('incident_task').values(rows).execute();
  return rows.length;
}

/** Those that hold are undone, one day, under the incident that goes on. */
async function carryContainments(unit: PlatformUnit, from: string, to: string): Promise<number> {
  const moved = unit.sql.updateTable('containment').set({ incident_id: to }).where('incident_id', '=', from);
  return (await moved.where('state', '<>', 'undone').returning('id').execute()).length;
}
