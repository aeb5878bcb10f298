import { readAgencyTerms } from '../agencies/agency-terms.ts';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

/** One property (owners) or lease (renters) of a portal person, and the days of it that are theirs; both ends count. */
export type Standing = {
  kind: 'owner' | 'renter';
  propertyId: string;
  /** Of renters. */
  leaseId: string | null;
  fromOn: string;
  toOn: string | null;
};
export type PortalStanding = {
  contactId: string;
  /** The day it is at the agency. */
  today: string;
  standings: Standing[];
};

/**
 * What a portal person is, now and before: owner of, renter of. What an owner will only be is not shown yet.
 * @throws DomainError `forbidden` for anybody else
 */
export async function readStanding(unit: AgencyUnit): Promise<PortalStanding> {
  const { contactId, kind } = unit.actor;
  if (kind !== 'portal' || !contactId) throw new DomainError('forbidden', 'this is for owners and renters');
  const { today } = await readAgencyTerms(unit);
  const rows = await unit.sql
    .selectFrom('portal_scope')
    .select(['kind', 'property_id as propertyId', 'lease_id as leaseId', 'valid_from as fromOn', 'valid_to as toOn'])
    .where('contact_id', '=', contactId)
    .where(where => where.or([where('kind', '=', 'renter'), where('valid_from', '<=', today)]))
    .orderBy('valid_from', 'desc')
    .orderBy('id')
    .execute();
  return { contactId, today, standings: rows };
}

/** True while it lasts; a renter's is so before the lease begins, too. */
export const isPresent = ({ toOn }: Standing, today: string): boolean => toOn === null || toOn >= today;

/** By these an index finds what is theirs; asked of every row of the agency, the policies would take long. */
export const propertyIdsOf = ({ standings }: PortalStanding): string[] => [
  ...new Set(standings.map(({ propertyId }) => propertyId)),
];
