import type { AgencyUnit } from '../kernel/unit.ts';
import type { LeaseRow, RentRow } from './lease-fields.ts';
import { isWithin } from './party-days.ts';

/** The rents of leases by the day from which they are due: one query for any number. */
export const readRents = (unit: AgencyUnit, leaseIds: readonly string[]): Promise<RentRow[]> =>
  leaseIds.length === 0
    ? Promise.resolve([])
    : unit.sql.selectFrom('lease_rent').selectAll().where('lease_id', 'in', leaseIds).orderBy('effective_on').execute();

/** The rent of a lease on a day: the last one that has taken effect. Null on days that are not the lease's. */
export function rentOn(
  lease: Pick<LeaseRow, 'starts_on' | 'ends_on'>,
  rents: readonly RentRow[],
  day: string,
): RentRow | null {
  if (!isWithin(day, { startsOn: lease.starts_on, endsOn: lease.ends_on })) return null;
  return rents.findLast(({ effective_on }) => effective_on <= day) ?? null;
}
