import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentRow } from './document-fields.ts';

/** One document that this actor may see, archived or not. @throws DomainError `not_found`, also for another agency's */
export async function readDocument(unit: AgencyUnit, documentId: string): Promise<DocumentRow> {
  const row = await unit.sql.selectFrom('document').selectAll().where('id', '=', documentId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such document');
  return row;
}
