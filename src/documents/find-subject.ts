import { DomainError, type Fault } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentSubject } from './document-fields.ts';

export type FoundSubject = { propertyId: string | null; leaseId: string | null; contactId: string | null };
type Relation = 'property' | 'lease' | 'contact';

/**
 * What a document is about, as this actor may see it; the property of a lease is filled in.
 * @throws DomainError `unknown_reference` for what is not there or another's, `invalid_input` for a lease elsewhere
 */
export async function findSubject(unit: AgencyUnit, subject: DocumentSubject): Promise<FoundSubject> {
  const { propertyId, leaseId, contactId } = subject;
  const [property, lease, contact] = [
    await seen(unit, 'property', propertyId),
    await leaseOf(unit, leaseId),
    await seen(unit, 'contact', contactId),
  ];
  const unknown = (pointer: string): Fault => ({ in: 'body', pointer, detail: 'names nothing that you can use' });
  const faults = [
    ...(propertyId && !property ? [unknown('/propertyId')] : []),
    ...(leaseId && !lease ? [unknown('/leaseId')] : []),
    ...(contactId && !contact ? [unknown('/contactId')] : []),
  ];
  if (faults.length > 0) throw new DomainError('unknown_reference', 'an id names nothing that you can use', { faults });
  if (lease && propertyId && lease.propertyId !== propertyId)
    throw new DomainError('invalid_input', 'this lease is of another property', {
      faults: [{ in: 'body', pointer: '/leaseId', detail: 'is a lease of another property' }],
    });
  return {
    propertyId: lease?.propertyId ?? propertyId ?? null,
    leaseId: leaseId ?? null,
    contactId: contactId ?? null,
  };
}

async function seen(unit: AgencyUnit, relation: Relation, id: string | undefined): Promise<boolean> {
  if (!id) return false;
  return Boolean(await unit.sql.selectFrom(relation).select('id').where('id', '=', id).executeTakeFirst());
}

const leaseOf = async (unit: AgencyUnit, id: string | undefined) =>
  id
    ? unit.sql.selectFrom('lease').select('property_id as propertyId').where('id', '=', id).executeTakeFirst()
    : undefined;
