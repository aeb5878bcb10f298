import { sql } from 'kysely';
import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { describeMembers, type Member, type MembershipRow } from './member-fields.ts';
import type { StaffRole } from './permissions.ts';

export type MemberSort = 'createdAt' | 'updatedAt';
const sorts: SortKeys<MemberSort> = {
  createdAt: { by: 'membership.created_at', type: 'timestamptz' },
  updatedAt: { by: 'membership.updated_at', type: 'timestamptz' },
};
export type MemberFilter = {
  kind?: MembershipRow['kind'] | undefined;
  state?: MembershipRow['state'] | undefined;
  role?: StaffRole | undefined;
};

/** A page of the agency's members, staff and portal. Those who are gone are shown when `state` asks for them. */
export async function listMembers(
  unit: AgencyUnit,
  { kind, state, role }: MemberFilter,
  page: ListPage<MemberSort>,
): Promise<Listed<Member>> {
  let query = unit.sql.selectFrom('membership').selectAll('membership');
  query = state ? query.where('state', '=', state) : query.where('state', '<>', 'ended');
  if (kind) query = query.where('kind', '=', kind);
  if (role) query = query.where(sql<boolean>`${role} = any (roles)`);
  const listed = await fetchPage(query, { relation: 'membership', sorts }, page);
  return { ...listed, rows: await describeMembers(unit, listed.rows) };
}
