import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { MembershipRow } from './member-fields.ts';

/**
 * Refuses to take the last active admin away. Locks all of them first, in one order, so that of two at once who take
 * each other away the second sees what the first has done.
 * @throws DomainError `conflict`
 */
export async function keepAnAdmin(unit: AgencyUnit, leaving: MembershipRow): Promise<void> {
  const admins = await unit.sql
    .selectFrom('membership')
    .select('id')
    .where('kind', '=', 'staff')
    .where('state', '=', 'active')
    .where(sql<boolean>`'admin' = any (roles)`)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (admins.some(({ id }) => id === leaving.id) && admins.length < 2)
    throw new DomainError('conflict', 'this is the last active admin: make somebody else an admin first');
}
