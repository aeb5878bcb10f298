import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { stale } from './change-member.ts';
import { keepAnAdmin } from './keep-an-admin.ts';
import { describeMember, type Member, type MembershipRow } from './member-fields.ts';
import { findMembership } from './read-member.ts';
import { revokeInvitation } from './revoke-invitation.ts';

type State = MembershipRow['state'];
export type MemberTarget = { memberId: string; version: number };
type Move = { from: readonly State[]; to: State; verb: string };

/**
 * The one writer of `active <-> suspended` and of `ended`. Whoever loses their place is out at once: `auth.open`
 * refuses sessions in a membership that is not active, and these sessions are ended for good in the same commit.
 * @throws DomainError `not_found`, `version_stale`, `conflict` from another state, and for the last active admin
 */
export async function moveMember(unit: AgencyUnit, target: MemberTarget, move: Move): Promise<Member> {
  const before = await findMembership(unit, target.memberId);
  if (before.version !== target.version) throw stale(before.version);
  if (!move.from.includes(before.state)) throw new DomainError('conflict', `this member is ${before.state}`);
  if (before.state === 'active' && before.roles.includes('admin')) await keepAnAdmin(unit, before);
  const row = await unit.sql
    .updateTable('membership')
    .set({ state: move.to, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', before.id)
    .where('version', '=', target.version)
    .where('state', '=', before.state)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw stale(before.version + 1);
  const sessions = move.to === 'active' ? 0 : await endSessionsOf(unit, row.id);
  unit.audit({
    action: `membership.${move.verb}`,
    subjectType: 'membership',
    subjectId: row.id,
    details: { from: before.state, sessions },
  });
  if (move.to === 'ended') await revokeInvitation(unit, row.id);
  return describeMember(unit, row);
}

async function endSessionsOf(unit: AgencyUnit, memberId: string): Promise<number> {
  const { rows } = await sql<{ ended: number }>`select auth.end_sessions_of(${memberId}::uuid) as ended`.execute(
    unit.sql,
  );
  return rows[0]?.ended ?? 0;
}
