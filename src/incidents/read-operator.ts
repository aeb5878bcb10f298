import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findScheduleRows } from '../paging/schedule-rows.ts';
import { findOperators, type OperatorPerson } from './find-operators.ts';
import type { OperatorChangeRow } from './note-operator-change.ts';

export type FormerOperator = OperatorPerson & { endedAt: string };
/** What somebody has in an open incident, and so what would be vacant. */
export type HeldIncident = { id: string; number: string; title: string; roles: string[]; tasks: number };
export type OperatorDetails = {
  person: OperatorPerson;
  /** Null for who works here now. */
  endedAt: string | null;
  incidents: HeldIncident[];
  /** Names of the schedules whose turns or overrides name them. */
  schedules: string[];
  /** Open actions of post-mortems that are theirs. */
  actions: number;
  changes: OperatorChangeRow[];
};

/** Whose work for the company has ended, the last first; at most 200. */
export async function findFormerOperators(unit: PlatformUnit): Promise<FormerOperator[]> {
  const { rows } = await sql<{ person_id: string; email: string; name: string | null; ended_at: Date }>`
    select person_id, email, name, ended_at from auth.former_operators()`.execute(unit.sql);
  return rows.map(({ person_id: personId, email, name, ended_at }) => ({
    ...{ personId, email, name, endedAt: new Date(ended_at).toISOString() },
  }));
}

/** Somebody who works, or has worked, for the company, and what counts on them. @throws DomainError `not_found` */
export async function readOperator(unit: PlatformUnit, personId: string): Promise<OperatorDetails> {
  const here = (await findOperators(unit)).find(each => each.personId === personId);
  const former = here ? undefined : (await findFormerOperators(unit)).find(each => each.personId === personId);
  const person = here ?? former;
  if (!person) throw new DomainError('not_found', 'nobody of this id works for the company');
  const named = (await findScheduleRows(unit)).filter(
    ({ rotations, overrides }) =>
      rotations.some(({ people }) => people.includes(personId)) ||
      overrides.some(({ person_id: standIn }) => standIn === personId),
  );
  return {
    ...{ person, endedAt: former?.endedAt ?? null, incidents: await heldBy(unit, personId) },
    ...{ schedules: named.map(({ name }) => name), actions: await actionsOf(unit, personId) },
    changes: await changesOf(unit, personId),
  };
}

async function heldBy(unit: PlatformUnit, personId: string): Promise<HeldIncident[]> {
  const { rows } = await sql<HeldIncident>`
    select i.id, i.number::text, i.title, t.tasks,
      array_remove(array[case when i.commander_id = ${personId}::uuid then 'commander' end,
        case when i.scribe_id = ${personId}::uuid then 'scribe' end,
        case when i.liaison_id = ${personId}::uuid then 'liaison' end], null) as roles
    from incident i cross join lateral (select count(*)::int as tasks from incident_task k
      where k.incident_id = i.id and k.state = 'open' and k.owner_id = ${personId}::uuid) t
    where i.phase <> 'closed' and (t.tasks > 0 or ${personId}::uuid in (i.commander_id, i.scribe_id, i.liaison_id))
    order by i.number`.execute(unit.sql);
  return rows;
}

async function actionsOf(unit: PlatformUnit, personId: string): Promise<number> {
  const { count } = await unit.sql
    .selectFrom('post_mortem_action')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'open')
    .where('owner_id', '=', personId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

const changesOf = (unit: PlatformUnit, personId: string): Promise<OperatorChangeRow[]> =>
  unit.sql.selectFrom('operator_change').selectAll().where('person_id', '=', personId).orderBy('id', 'desc').execute();
