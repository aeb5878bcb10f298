import { type Selectable, sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type MembershipRow = Selectable<Tables['membership']>;
/** The open offer of a membership. `refusedAt`: the mail service refused the address for good. */
export type OpenOffer = {
  invitationId: string;
  expiresAt: string;
  sentAt: string | null;
  refusedAt: string | null;
  expired: boolean;
};
/** A member as the agency sees them. The name is null until they have accepted: it is theirs to tell. */
export type Member = MembershipRow & { email: string; name: string | null; offer: OpenOffer | null };

type Known = OpenOffer & { membershipId: string; email: string; name: string | null };

/** Adds addresses, names and open invitations: one query for the page. */
export async function describeMembers(unit: AgencyUnit, rows: readonly MembershipRow[]): Promise<Member[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(row => row.id);
  const { rows: known } = await sql<Known>`
    select h.membership_id as "membershipId", h.email, h.name, i.id as "invitationId", i.expires_at as "expiresAt",
      i.sent_at as "sentAt", i.refused_at as "refusedAt", now() >= i.expires_at as expired
    from auth.members_here(${ids}::uuid[]) h
    left join invitation i on i.agency_id = ${unit.actor.agencyId} and i.membership_id = h.membership_id
      and i.state = 'pending'`.execute(unit.sql);
  const byId = new Map(known.map(({ membershipId, ...rest }) => [membershipId, rest]));
  return rows.map(row => {
    const { email = '', name = null, ...offer } = byId.get(row.id) ?? {};
    return { ...row, email, name, offer: 'invitationId' in offer && offer.invitationId ? offer : null };
  });
}

/** One of them. */
export async function describeMember(unit: AgencyUnit, row: MembershipRow): Promise<Member> {
  const [member] = await describeMembers(unit, [row]);
  if (!member) throw new Error(`membership ${row.id} has vanished`);
  return member;
}
