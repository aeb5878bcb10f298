import { admitWithin } from '../kernel/admit-within.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { suspicionLimit } from './words.ts';

/**
 * Lets a member report so often and no more.
 * @throws DomainError `too_many_attempts` with the seconds until there is room again
 */
export function admitSuspicion(unit: AgencyUnit): Promise<void> {
  const { most, withinMs } = suspicionLimit;
  return admitWithin(unit, {
    lock: `suspicions/${unit.actor.id}`,
    withinMs,
    why: `more than ${most} reports within an hour: a person reads each of them`,
    nthLastSince: async since => {
      const reports = unit.sql.selectFrom('suspicion_report').select('created_at');
      const own = reports.where('reported_by', '=', unit.actor.id).where('created_at', '>', since);
      const last = own
        .orderBy('created_at', 'desc')
        .offset(most - 1)
        .limit(1);
      return (await last.executeTakeFirst())?.created_at;
    },
  });
}
