import { applyVerdict, type Verdict } from '../../src/documents/apply-verdict.ts';
import { openContent } from '../../src/documents/open-content.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { ScanDocumentResult } from '../../src/documents/scan-document.contract.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceForAgency } from '../kernel/once.ts';
import type { DocumentDeps } from './documents.activities.ts';

/**
 * Streams the bytes in clear to the scanner and writes its verdict into the row, once.
 * @throws Error, to be tried again, while the scanner gives no verdict; DomainError `seal_broken`, `key_unknown`
 */
export async function scanContent(
  { database, documents }: DocumentDeps,
  { agencyId, documentId }: { agencyId: string; documentId: string },
): Promise<ScanDocumentResult> {
  const actor = systemActor(agencyId, currentRun().workflowId);
  const row = await withAgency(database, actor, unit => readDocument(unit, documentId), 'read');
  if (row.state === 'ready' || row.state === 'refused') return { state: row.state, found: null };
  const scanned = await documents.scanner.scan(openContent(documents, row));
  if (scanned.verdict === 'unavailable') throw new Error(`the scanner gives no verdict: ${scanned.why}`);
  const found = scanned.verdict === 'malware' ? scanned.name : null;
  const verdict: Verdict = found === null ? { state: 'ready' } : { state: 'refused', refusal: 'malware' };
  return onceForAgency(
    database,
    'verdict',
    async unit => ({ state: await applyVerdict(unit, documentId, verdict), found }),
    agencyId,
  );
}
