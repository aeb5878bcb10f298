import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ScanDocumentResult } from './scan-document.contract.ts';

/** Closed words: what is said of a document that is refused. */
export type Refusal = 'malware' | 'not_scanned';
export type Verdict = { state: 'ready' } | { state: 'refused'; refusal: Refusal };

/**
 * Makes a document that is being scanned readable, or refuses it for good. A repeat changes nothing and says what holds.
 * @throws DomainError `not_found`, `conflict` for one whose bytes never came
 */
export async function applyVerdict(
  unit: AgencyUnit,
  documentId: string,
  verdict: Verdict,
): Promise<ScanDocumentResult['state']> {
  const refusal = verdict.state === 'refused' ? verdict.refusal : null;
  const row = await unit.sql
    .updateTable('document')
    .set({ state: verdict.state, refusal, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', documentId)
    .where('state', '=', 'scanning')
    .returning('id')
    .executeTakeFirst();
  if (!row) return stateOf(unit, documentId);
  const action = refusal ? 'document.refused' : 'document.accepted';
  unit.audit({ action, subjectType: 'document', subjectId: documentId, ...(refusal ? { details: { refusal } } : {}) });
  return verdict.state;
}

async function stateOf(unit: AgencyUnit, documentId: string): Promise<ScanDocumentResult['state']> {
  const row = await unit.sql.selectFrom('document').select('state').where('id', '=', documentId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such document');
  if (row.state === 'ready' || row.state === 'refused') return row.state;
  throw new DomainError('conflict', `this document is ${row.state}`);
}
