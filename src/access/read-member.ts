import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { describeMember, type Member, type MembershipRow } from './member-fields.ts';

/** One member of the agency, whatever their state. @throws DomainError `not_found`, also for another agency's */
export const readMember = async (unit: AgencyUnit, memberId: string): Promise<Member> =>
  describeMember(unit, await findMembership(unit, memberId));

/** The row alone. @throws DomainError `not_found` */
export async function findMembership(unit: AgencyUnit, memberId: string): Promise<MembershipRow> {
  const row = await unit.sql.selectFrom('membership').selectAll().where('id', '=', memberId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such member');
  return row;
}
