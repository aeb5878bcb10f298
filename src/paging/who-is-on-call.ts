import { findOperators } from '../incidents/find-operators.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { nextHandovers, type OnCall, onCallAt } from './on-call.rules.ts';
import { findScheduleRows, type ScheduleWithOverrides } from './schedule-rows.ts';

export type NamedOnCall = { personId: string; name: string | null; via: OnCall['via'] };
export type ScheduleOnCall = {
  schedule: ScheduleWithOverrides;
  /** Null: nobody, and paging goes to everybody. */
  now: NamedOnCall | null;
  handovers: { at: string; onCall: NamedOnCall | null }[];
};

/** Who is on call at an instant by each schedule, and the next handovers. Who has left the company is passed over. */
export async function whoIsOnCall(unit: PlatformUnit, atMs: number): Promise<ScheduleOnCall[]> {
  const people = new Map((await findOperators(unit)).map(person => [person.personId, person]));
  const named = (one: OnCall | null): NamedOnCall | null =>
    one && { ...one, name: people.get(one.personId)?.name ?? null };
  const isThere = (personId: string) => people.has(personId);
  return (await findScheduleRows(unit)).map(row => {
    const overrides = row.overrides
      .toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at) || (a.id < b.id ? -1 : 1))
      .map(({ person_id: personId, from_at, until_at }) => ({
        ...{ personId, fromMs: Date.parse(from_at), untilMs: Date.parse(until_at) },
      }));
    const schedule = { timeZone: row.time_zone, rotations: row.rotations, overrides };
    const handovers = nextHandovers(schedule, atMs, { count: 5, isThere });
    return {
      schedule: row,
      now: named(onCallAt(schedule, atMs, isThere)),
      handovers: handovers.map(next => ({ at: new Date(next.atMs).toISOString(), onCall: named(next.onCall) })),
    };
  });
}
