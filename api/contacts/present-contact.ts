import type { z } from 'zod';
import type { ContactRow } from '../../src/contacts/contact-fields.ts';
import { fieldsOf } from '../../src/contacts/contact-fields.ts';
import type { ContactRelations } from '../../src/contacts/contact-relations.ts';
import { isoInstant } from '../http/schemas.ts';
import type { contact } from './schemas.ts';

/** A contact as it leaves: of its bank details the mask alone. */
export const presentContact = (row: ContactRow, relations?: ContactRelations): z.input<typeof contact> => ({
  id: row.id,
  name: row.name,
  ...fieldsOf(row),
  bankMasked: row.bank_masked,
  mergedIntoId: row.merged_into_id,
  createdAt: isoInstant(row.created_at),
  updatedAt: isoInstant(row.updated_at),
  archivedAt: row.archived_at && isoInstant(row.archived_at),
  version: row.version,
  ...(relations?.properties ? { properties: relations.properties.get(row.id) ?? [] } : {}),
  ...(relations?.leases ? { leases: relations.leases.get(row.id) ?? [] } : {}),
});
