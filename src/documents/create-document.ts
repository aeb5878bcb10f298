import { todayOf } from '../agencies/agency-day.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { searchTermsOf } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentFields, DocumentRow } from './document-fields.ts';
import { findSubject } from './find-subject.ts';

/**
 * Adds a document that awaits its bytes. Not idempotent by itself: routes demand an Idempotency-Key.
 * @throws DomainError `unknown_reference`; `invalid_input` for an audience that could never see it
 */
export async function createDocument(unit: AgencyUnit, fields: DocumentFields): Promise<DocumentRow> {
  const { propertyId, leaseId, contactId } = await findSubject(unit, fields);
  assertReachable(fields.audience, propertyId);
  const { name, kind, audience } = fields;
  const row = await unit.sql
    .insertInto('document')
    .values({
      id: uuid7(),
      agency_id: unit.actor.agencyId,
      name,
      kind,
      property_id: propertyId,
      lease_id: leaseId,
      contact_id: contactId,
      audience: [...audience],
      dated_on: fields.datedOn ?? (await today(unit)),
      created_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
      search_terms: searchTermsOf(name),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  unit.audit({ action: 'document.created', subjectType: 'document', subjectId: row.id, details: { kind } });
  return row;
}

/** Owners and renters see documents by the property they are of. @throws DomainError `invalid_input` */
export function assertReachable(audience: readonly string[], propertyId: string | null): void {
  if (audience.length === 0 || propertyId) return;
  throw new DomainError('invalid_input', 'owners and renters see documents of a property or a lease', {
    faults: [{ in: 'body', pointer: '/audience', detail: 'needs a document of a property or a lease' }],
  });
}

async function today(unit: AgencyUnit): Promise<string> {
  const agency = unit.sql.selectFrom('agency').select('time_zone').where('id', '=', unit.actor.agencyId);
  return todayOf((await agency.executeTakeFirstOrThrow()).time_zone);
}
