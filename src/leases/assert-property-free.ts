import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { bindingStates } from './lease-state.ts';

type Wanted = { leaseId: string; propertyId: string; startsOn: string; endsOn: string | null };

/**
 * Names the lease that stands in the way of these days. The unit holds the property, so that none comes in between; the
 * constraint `lease_one_at_a_time` decides all the same.
 * @throws DomainError `conflict` with the other lease and its days
 */
export async function assertPropertyFree(
  unit: AgencyUnit,
  { leaseId, propertyId, startsOn, endsOn }: Wanted,
): Promise<void> {
  const other = await unit.sql
    .selectFrom('lease')
    .select(['id', 'starts_on', 'ends_on', 'state'])
    .where('property_id', '=', propertyId)
    .where('id', '<>', leaseId)
    .where('state', 'in', bindingStates)
    .where('starts_on', '<=', endsOn ?? 'infinity')
    .where(sql<boolean>`coalesce(ends_on, 'infinity') >= ${startsOn}::date`)
    .orderBy('starts_on')
    .executeTakeFirst();
  if (!other) return;
  const { id, starts_on, ends_on, state } = other;
  const until = ends_on ? `to ${ends_on}` : 'without an end';
  throw new DomainError('conflict', `the property is let from ${starts_on} ${until} by lease ${id}`, {
    facts: { leaseId: id, startsOn: starts_on, endsOn: ends_on, state },
  });
}
