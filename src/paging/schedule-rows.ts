import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type ScheduleRow = Selectable<Tables['on_call_schedule']>;
export type OverrideRow = Selectable<Tables['on_call_override']>;
export type ScheduleWithOverrides = ScheduleRow & { overrides: OverrideRow[] };

/** Schedules by name, with their overrides that are not over; one alone, if an id is given. */
export async function findScheduleRows(unit: PlatformUnit, scheduleId?: string): Promise<ScheduleWithOverrides[]> {
  const schedules = unit.sql.selectFrom('on_call_schedule').selectAll().orderBy('name');
  const rows = await (scheduleId ? schedules.where('id', '=', scheduleId) : schedules).execute();
  const overrides = await unit.sql
    .selectFrom('on_call_override')
    .selectAll()
    .where('until_at', '>', new Date().toISOString())
    .orderBy('from_at')
    .orderBy('id')
    .execute();
  return rows.map(row => ({ ...row, overrides: overrides.filter(({ schedule_id }) => schedule_id === row.id) }));
}

/** @throws DomainError `not_found` */
export async function readSchedule(unit: PlatformUnit, scheduleId: string): Promise<ScheduleWithOverrides> {
  const [row] = await findScheduleRows(unit, scheduleId);
  if (!row) throw new DomainError('not_found', 'there is no such schedule');
  return row;
}

/** Locked until the commit. @throws DomainError `not_found`, `version_stale` */
export async function lockSchedule(unit: PlatformUnit, scheduleId: string, version?: number): Promise<ScheduleRow> {
  const find = unit.sql.selectFrom('on_call_schedule').selectAll().where('id', '=', scheduleId);
  const row = await find.forUpdate().executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such schedule');
  if (version !== undefined && row.version !== version)
    throw new DomainError('version_stale', `this schedule is at version ${row.version} now: look at it again`);
  return row;
}
