import { uuid7 } from '../../../src/kernel/ids.ts';
import type { OpenTestDatabase } from '../database.ts';

type Admin = OpenTestDatabase['admin'];

/** A draft of a lease, of which several may be of one property. */
export async function insertLease(admin: Admin, agencyId: string, propertyId: string): Promise<string> {
  const id = uuid7();
  await admin(
    `insert into lease (id, agency_id, property_id, state, starts_on, currency, search_terms)
     values ($1, $2, $3, 'draft', '2026-01-01', 'EUR', '{}')`,
    [id, agencyId, propertyId],
  );
  return id;
}

/** A document that awaits its bytes. */
export async function insertDocument(
  admin: Admin,
  agencyId: string,
  propertyId: string | null,
  contactId: string | null = null,
): Promise<string> {
  const id = uuid7();
  await admin(
    `insert into document (id, agency_id, name, kind, property_id, contact_id, audience, dated_on, search_terms)
     values ($1, $2, 'Report', 'other', $3, $4, '{}', '2026-01-01', '{}')`,
    [id, agencyId, propertyId, contactId],
  );
  return id;
}
