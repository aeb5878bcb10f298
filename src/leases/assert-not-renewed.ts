import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

/** @throws DomainError `conflict` naming the lease that renews this one */
export async function assertNotRenewed(unit: AgencyUnit, leaseId: string): Promise<void> {
  const successor = await unit.sql
    .selectFrom('lease')
    .select(['id', 'state'])
    .where('renews_id', '=', leaseId)
    .where('state', '<>', 'cancelled')
    .executeTakeFirst();
  if (!successor) return;
  const facts = { renewedById: successor.id, state: successor.state };
  throw new DomainError('conflict', `lease ${successor.id} renews this one: cancel that first`, { facts });
}
