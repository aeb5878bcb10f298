import type { z } from 'zod';
import type { PortalPerson } from '../../src/portal/describe-portal-person.ts';
import type { portalMe } from './schemas.ts';

/** A portal person as they see themselves: what staff write about a contact stays with the staff. */
export function presentPortalPerson({ contact, agencyName, standings }: PortalPerson): z.input<typeof portalMe> {
  return {
    agency: { name: agencyName },
    contact: {
      kind: contact.kind,
      name: contact.name,
      givenName: contact.given_name,
      familyName: contact.family_name,
      emails: contact.emails,
      phones: contact.phones,
      addresses: contact.addresses,
      language: contact.language,
    },
    ownerOf: standings.filter(({ kind }) => kind === 'owner'),
    renterOf: standings.flatMap(({ leaseId, ...rest }) => (leaseId === null ? [] : [{ leaseId, ...rest }])),
  };
}
