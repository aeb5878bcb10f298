import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import { refusedBy } from '../kernel/refused-by.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { checkPeople } from './check-people.ts';
import type { Rotation } from './on-call-schedule.entity.ts';
import { lockSchedule, readSchedule, type ScheduleWithOverrides } from './schedule-rows.ts';

export type ScheduleTerms = { name: string; timeZone: string; rotations: Rotation[] };

/**
 * Creates a schedule, or changes the one that is named, as a whole. Rounds that page already look it up anew.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for a name that another one has, `unknown_reference`
 */
export async function saveSchedule(
  unit: PlatformUnit,
  { name, timeZone, rotations }: ScheduleTerms,
  target?: { scheduleId: string; version: number },
): Promise<ScheduleWithOverrides> {
  if (target) await lockSchedule(unit, target.scheduleId, target.version);
  const people = rotations.flatMap((rotation, at) =>
    rotation.people.map((personId, index) => ({ personId, pointer: `/rotations/${at}/people/${index}` })),
  );
  await checkPeople(unit, people);
  const id = target?.scheduleId ?? uuid7();
  const terms = { name, time_zone: timeZone, rotations: jsonb(rotations) };
  const insert = unit.sql.insertInto('on_call_schedule').values({ id, ...terms });
  const update = unit.sql
    .updateTable('on_call_schedule')
    .set({ ...terms, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', id);
  await (target ? update : insert).execute().catch(refuseName);
  const action = target ? 'on_call_schedule.changed' : 'on_call_schedule.created';
  unit.audit({ action, subjectType: 'on_call_schedule', subjectId: id, details: { people: people.length } });
  return readSchedule(unit, id);
}

function refuseName(error: unknown): never {
  if (refusedBy(error, '23505')) throw new DomainError('conflict', 'another schedule has this name');
  throw error;
}
