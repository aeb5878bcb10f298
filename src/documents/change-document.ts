import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { searchTermsOf } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { assertReachable } from './create-document.ts';
import type { DocumentChange, DocumentRow, DocumentTarget } from './document-fields.ts';
import { isImage } from './media-types.ts';
import { readDocument } from './read-document.ts';
import { refuseChange } from './refuse-change.ts';

/**
 * Merges a change into what is said about a document of that version; its bytes never change.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for an archived one, `invalid_input`
 */
export async function changeDocument(
  unit: AgencyUnit,
  target: DocumentTarget,
  change: DocumentChange,
): Promise<DocumentRow> {
  const before = await readDocument(unit, target.documentId);
  if (change.audience) assertReachable(change.audience, before.property_id);
  if (change.kind === 'photo' && before.media_type && !isImage(before.media_type))
    throw new DomainError('invalid_input', 'only an image can be a photo', {
      faults: [{ in: 'body', pointer: '/kind', detail: 'is for images only' }],
    });
  const columns = columnsOf(change);
  const row = await unit.sql
    .updateTable('document')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', target.documentId)
    .where('version', '=', target.version)
    .where('archived_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!row) return refuseChange(unit, target);
  const fields = Object.keys(change).join(' ');
  unit.audit({ action: 'document.changed', subjectType: 'document', subjectId: row.id, details: { fields } });
  return row;
}

function columnsOf({ name, kind, audience, datedOn }: DocumentChange) {
  return {
    ...(name === undefined ? {} : { name, search_terms: searchTermsOf(name) }),
    ...(kind === undefined ? {} : { kind }),
    ...(audience === undefined ? {} : { audience: [...audience] }),
    ...(datedOn === undefined ? {} : { dated_on: datedOn }),
  };
}
