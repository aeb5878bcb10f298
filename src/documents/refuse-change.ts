import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentTarget } from './document-fields.ts';
import { readDocument } from './read-document.ts';

/** Says why an update found nothing. @throws DomainError `not_found`, `version_stale`, `conflict` always one of them */
export async function refuseChange(unit: AgencyUnit, target: DocumentTarget): Promise<never> {
  const row = await readDocument(unit, target.documentId);
  if (row.version !== target.version)
    throw new DomainError('version_stale', 'somebody else has changed this document: read it again', {
      facts: { version: row.version },
    });
  throw new DomainError('conflict', 'this document is archived');
}
