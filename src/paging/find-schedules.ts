import type { PlatformUnit } from '../kernel/unit.ts';
import type { Schedule } from './on-call.rules.ts';

/** Every schedule with its overrides that are not over at `atMs`, as the rules take them, by id. */
export async function findSchedules(unit: PlatformUnit, atMs: number): Promise<Map<string, Schedule>> {
  const schedules = await unit.sql.selectFrom('on_call_schedule').select(['id', 'time_zone', 'rotations']).execute();
  const overrides = await unit.sql
    .selectFrom('on_call_override')
    .select(['schedule_id', 'person_id', 'from_at', 'until_at'])
    .where('until_at', '>', new Date(atMs).toISOString())
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return new Map(
    schedules.map(({ id, time_zone: timeZone, rotations }) => {
      const own = overrides.filter(override => override.schedule_id === id);
      const standing = own.map(({ person_id: personId, from_at, until_at }) => ({
        ...{ personId, fromMs: Date.parse(from_at), untilMs: Date.parse(until_at) },
      }));
      return [id, { timeZone, rotations, overrides: standing }];
    }),
  );
}
