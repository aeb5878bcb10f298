import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

/** A contact that something new is to refer to, and where in the body its id stands (RFC 6901). */
export type ContactReference = { contactId: string; pointer: string };
export type UsableContact = { id: string; kind: 'person' | 'company'; name: string };

/**
 * The contacts of these ids, for write units that are about to refer to them: neither archived nor merged into another,
 * and kept from becoming so until the unit ends.
 * @throws DomainError `unknown_reference` with each pointer; the same for foreign, absent and unseen ones
 */
export async function findUsableContacts(
  unit: AgencyUnit,
  references: readonly ContactReference[],
): Promise<Map<string, UsableContact>> {
  if (references.length === 0) return new Map();
  const ids = [...new Set(references.map(({ contactId }) => contactId))].sort();
  const rows = await unit.sql
    .selectFrom('contact')
    .select(['id', 'kind', 'name'])
    .where('id', 'in', ids)
    .where('archived_at', 'is', null)
    .where('merged_into_id', 'is', null)
    .orderBy('id')
    .forShare()
    .execute();
  const found = new Map(rows.map(row => [row.id, row]));
  const missing = references.filter(({ contactId }) => !found.has(contactId));
  if (missing.length === 0) return found;
  throw new DomainError('unknown_reference', 'an id names no contact that you can use', {
    faults: missing.map(({ pointer }) => ({
      in: 'body' as const,
      pointer,
      detail: 'names no contact that you can use: absent, archived or merged into another',
    })),
  });
}
