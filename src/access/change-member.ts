import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { refuseLimitedAdmin, unique } from './invite-member.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { describeMember, type Member, type MembershipRow } from './member-fields.ts';
import { mayDo, permissions, type StaffRole } from './permissions.ts';
import { findMembership } from './read-member.ts';

export type MemberChange = { roles?: readonly StaffRole[] | undefined; limited?: boolean | undefined };

/**
 * Changes what a member of staff may do; it holds from their next request on.
 * @throws DomainError `not_found`, `version_stale`, `invalid_input` for a limited admin, `forbidden` for more rights of
 *   one's own, `conflict` for portal users, members who are gone, and the last admin
 */
export async function changeMember(
  unit: AgencyUnit,
  target: { memberId: string; version: number },
  change: MemberChange,
): Promise<Member> {
  const before = await findMembership(unit, target.memberId);
  // What is decided below is decided by this version, so it must be the one that is changed.
  if (before.version !== target.version) throw stale(before.version);
  if (before.kind !== 'staff' || before.state === 'ended')
    throw new DomainError('conflict', 'only staff who are there have roles');
  const roles = unique(change.roles ?? before.roles);
  const limited = change.limited ?? before.limited;
  refuseLimitedAdmin(roles, limited);
  refuseOwnRaise(unit, before, { roles, limited });
  if (before.roles.includes('admin') && !roles.includes('admin')) await keepAnAdmin(unit, before);
  const row = await unit.sql
    .updateTable('membership')
    .set({ roles, limited, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', before.id)
    .where('version', '=', target.version)
    .where('state', '<>', 'ended')
    .returningAll()
    .executeTakeFirst();
  if (!row) throw stale(before.version);
  const details = { roles: row.roles.join(' '), limited: row.limited, rolesBefore: before.roles.join(' ') };
  unit.audit({ action: 'membership.changed', subjectType: 'membership', subjectId: row.id, details });
  return describeMember(unit, row);
}

type Rights = { roles: readonly string[]; limited: boolean };

/** Nobody raises their own rights: somebody else with the permission does. */
function refuseOwnRaise(unit: AgencyUnit, before: MembershipRow, after: Rights): void {
  if (before.id !== unit.actor.id) return;
  const may = (who: Rights) => permissions.filter(permission => mayDo(who.roles, permission, who.limited));
  const raised = may(after).some(permission => !may(before).includes(permission)) || (before.limited && !after.limited);
  if (raised) throw new DomainError('forbidden', 'somebody else must give you more rights');
}

export const stale = (version: number): DomainError =>
  new DomainError('version_stale', 'somebody else has changed this member: read it again', { facts: { version } });
