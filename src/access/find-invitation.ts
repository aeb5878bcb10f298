import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { InvitationReference } from './invitation-link.ts';

export type OpenInvitation = {
  invitationId: string;
  membershipId: string;
  personId: string;
  agencyName: string;
  kind: 'staff' | 'portal';
  roles: string[];
  /** Nobody invited them but the sign-up itself. */
  isFirst: boolean;
  expiresAt: string;
};

/**
 * The invitation that a link refers to, while it is open.
 * @throws DomainError `invitation_used`, `invitation_expired`; `unavailable` until the agency is ready;
 *   `invitation_invalid` for one that is not there, was revoked or replaced by a newer link, or whose agency is not
 *   there any more
 */
export async function findInvitation(unit: AgencyUnit, reference: InvitationReference): Promise<OpenInvitation> {
  const row = await unit.sql
    .selectFrom('invitation as i')
    .innerJoin('membership as m', join =>
      join.onRef('m.agency_id', '=', 'i.agency_id').onRef('m.id', '=', 'i.membership_id'),
    )
    .innerJoin('agency as g', 'g.id', 'i.agency_id')
    .select(['i.id', 'i.state', 'i.generation', 'i.expires_at', 'm.id as membership_id', 'm.person_id', 'm.roles'])
    .select(['m.kind', 'm.created_by'])
    .select(['m.state as membership_state', 'g.name as agency_name', 'g.state as agency_state'])
    .select(sql<boolean>`now() >= i.expires_at`.as('is_expired'))
    .where('i.agency_id', '=', reference.agencyId)
    .where('i.id', '=', reference.invitationId)
    .executeTakeFirst();
  if (!row || row.state === 'revoked' || row.generation !== reference.generation) throw invalid();
  if (row.state === 'accepted') throw new DomainError('invitation_used', 'this invitation has been accepted: sign in');
  // Its mail may be read before the run has said so: for as long as the run, or Temporal, takes.
  if (row.agency_state === 'provisioning')
    throw new DomainError('unavailable', 'this agency is still being made: try again in a moment', {
      retryAfterSeconds: 2,
    });
  if (row.membership_state !== 'invited' || !inviting.includes(row.agency_state)) throw invalid();
  if (row.is_expired) throw new DomainError('invitation_expired', 'this invitation has expired: ask for a new one');
  return {
    invitationId: row.id,
    membershipId: row.membership_id,
    personId: row.person_id,
    agencyName: row.agency_name,
    kind: row.kind,
    roles: row.roles,
    isFirst: row.created_by === null,
    expiresAt: row.expires_at,
  };
}

const inviting: readonly string[] = ['ready', 'active', 'read_only'];
const invalid = () => new DomainError('invitation_invalid', 'this invitation link is not valid: ask for a new one');
