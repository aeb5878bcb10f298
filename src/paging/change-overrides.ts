import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { checkPeople } from './check-people.ts';
import { lockSchedule, type OverrideRow } from './schedule-rows.ts';

export type NewOverride = { personId: string; fromAt: string; untilAt: string; reason: string };

/**
 * Somebody stands in for whoever would be on call; of several at the same time the newest counts.
 * @throws DomainError `not_found`, `unknown_reference`, `invalid_input` when it ends before it begins, or has ended
 */
export async function addOverride(unit: PlatformUnit, scheduleId: string, given: NewOverride): Promise<OverrideRow> {
  await lockSchedule(unit, scheduleId);
  await checkPeople(unit, [{ personId: given.personId, pointer: '/personId' }]);
  const [fromMs, untilMs] = [Date.parse(given.fromAt), Date.parse(given.untilAt)];
  const detail = untilMs <= fromMs ? 'must be after fromAt' : untilMs <= Date.now() ? 'must be in the future' : null;
  if (detail)
    throw new DomainError('invalid_input', 'one thing is not as it must be', {
      faults: [{ in: 'body', pointer: '/untilAt', detail }],
    });
  const row = await unit.sql
    .insertInto('on_call_override')
    .values({
      ...{ id: uuid7(), schedule_id: scheduleId, person_id: given.personId, reason: given.reason },
      ...{ from_at: new Date(fromMs).toISOString(), until_at: new Date(untilMs).toISOString() },
      created_by: unit.actor.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const details = { personId: row.person_id, fromAt: row.from_at, untilAt: row.until_at };
  unit.audit({ action: 'on_call_override.added', subjectType: 'on_call_schedule', subjectId: scheduleId, details });
  return row;
}

/** Takes an override back. @throws DomainError `not_found` */
export async function removeOverride(
  unit: PlatformUnit,
  { scheduleId, overrideId }: { scheduleId: string; overrideId: string },
): Promise<void> {
  const removed = await unit.sql
    .deleteFrom('on_call_override')
    .where('schedule_id', '=', scheduleId)
    .where('id', '=', overrideId)
    .returning('person_id')
    .executeTakeFirst();
  if (!removed) throw new DomainError('not_found', 'there is no such override');
  const details = { overrideId, personId: removed.person_id };
  unit.audit({ action: 'on_call_override.removed', subjectType: 'on_call_schedule', subjectId: scheduleId, details });
}
