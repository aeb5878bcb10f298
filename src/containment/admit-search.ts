import { admitWithin } from '../kernel/admit-within.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** Whoever contains looks for one or two people, not for all. Per operator, whatever the incident. */
const most = 30;
const withinMs = 3_600_000;

/**
 * Lets an operator search for people so often and no more.
 * @throws DomainError `too_many_attempts` with the seconds until there is room again
 */
export const admitSearch = (unit: PlatformUnit): Promise<void> =>
  admitWithin(unit, {
    lock: `people-searches/${unit.actor.id}`,
    withinMs,
    why: `more than ${most} searches for people within an hour`,
    nthLastSince: async since => {
      const searches = unit.sql.selectFrom('audit_event').select('at').where('actor_id', '=', unit.actor.id);
      const recent = searches.where('at', '>', since).where('action', '=', 'people.searched').orderBy('at', 'desc');
      return (
        await recent
          .offset(most - 1)
          .limit(1)
          .executeTakeFirst()
      )?.at;
    },
  });
