import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentRow, DocumentTarget } from './document-fields.ts';
import { refuseChange } from './refuse-change.ts';

/**
 * Takes a document out of the lists and out of the portal; its bytes stay.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for one that is archived already
 */
export async function archiveDocument(unit: AgencyUnit, target: DocumentTarget): Promise<DocumentRow> {
  const row = await unit.sql
    .updateTable('document')
    .set({ archived_at: sql<string>`now()`, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', target.documentId)
    .where('version', '=', target.version)
    .where('archived_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!row) return refuseChange(unit, target);
  unit.audit({ action: 'document.archived', subjectType: 'document', subjectId: row.id });
  return row;
}
