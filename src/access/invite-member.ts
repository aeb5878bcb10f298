import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { describeMember, type Member } from './member-fields.ts';
import { offerMembership } from './offer-membership.ts';
import type { StaffRole } from './permissions.ts';

/**
 * Invites somebody as staff. They come when they accept; the run mails the link.
 * @throws DomainError `invalid_input` for a limited admin, `conflict` where they are staff or invited already
 */
export async function inviteMember(
  unit: AgencyUnit,
  input: { email: string; roles: readonly StaffRole[]; limited: boolean },
): Promise<Member> {
  const { email, roles, limited } = input;
  refuseLimitedAdmin(roles, limited);
  return describeMember(unit, await offerMembership(unit, { email, kind: 'staff', roles: unique(roles), limited }));
}

/** Admins see all properties. @throws DomainError `invalid_input` */
export function refuseLimitedAdmin(roles: readonly string[], limited: boolean): void {
  if (limited && roles.includes('admin'))
    throw new DomainError('invalid_input', 'an admin sees all properties', {
      faults: [{ in: 'body', pointer: '/limited', detail: 'must be false for an admin' }],
    });
}

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
