import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { lockSchedule } from './schedule-rows.ts';

/**
 * Removes a schedule with its overrides; whom it paged stays in the timelines.
 * @throws DomainError `not_found`, `version_stale`, `conflict` while the escalation policy in force names it
 */
export async function removeSchedule(
  unit: PlatformUnit,
  target: { scheduleId: string; version: number },
): Promise<void> {
  const { scheduleId, version } = target;
  const { name } = await lockSchedule(unit, scheduleId, version);
  const policies = unit.sql.selectFrom('escalation_policy').select('levels').where('in_force', '=', true);
  const inForce = await policies.executeTakeFirst();
  const targets = inForce?.levels.flatMap(level => level.targets) ?? [];
  if (targets.some(one => one.kind === 'schedule' && one.scheduleId === scheduleId))
    throw new DomainError(
      'conflict',
      'the escalation policy in force pages by this schedule: put another one in force',
    );
  await unit.sql.deleteFrom('on_call_override').where('schedule_id', '=', scheduleId).execute();
  await unit.sql.deleteFrom('on_call_schedule').where('id', '=', scheduleId).execute();
  const details = { nameLength: name.length };
  unit.audit({ action: 'on_call_schedule.removed', subjectType: 'on_call_schedule', subjectId: scheduleId, details });
}
