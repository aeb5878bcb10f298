import { isCancellation } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { ScanDocumentInput, ScanDocumentResult } from '../../src/documents/scan-document.contract.ts';
import { id, quick, say, summary, tell, vendor, type Wake, waitForOperator, wakeable, word } from '../kernel/index.ts';

type Named = { agencyId: string; documentId: string };
const remedy =
  'The bytes of a document could not be scanned. See whether the scanner (SCANNER_ADDRESS) and the storage answer, and ' +
  'whether the limit of clamd (StreamMaxLength) is above DOCUMENT_MAX_MB; then retry. Give up to refuse the document: ' +
  'its bytes are removed, and whoever uploaded it sees that.';
const steps = quick<Activities>({ summary: summary`Refuses what was not scanned` });
// The same limits as a vendor's: the storage may be away for hours.
const removing = vendor<Activities>({ summary: summary`Removes the bytes of a refused document` });

/** Scans a document until there is a verdict, by the scanner or by an operator who gives up; then clears away. */
export async function scanDocument({ policy, ...named }: ScanDocumentInput): Promise<ScanDocumentResult> {
  const wake = wakeable();
  const outcome = await untilVerdict(named, wake, policy.askAfterMs);
  if (outcome.state === 'refused') await removing.removeRefusedObject(named);
  tell([say`**The document is ${word(outcome.state)}**`, say`Document ${id(named.documentId)}`]);
  return outcome;
}

async function untilVerdict(named: Named, wake: Wake, askAfterMs: number): Promise<ScanDocumentResult> {
  // 5 minutes: 100 MB through storage, decryption and scanner; a scanner that is away is asked again meanwhile.
  const scanning = vendor<Activities>({
    startToCloseTimeout: '5m',
    scheduleToCloseTimeout: askAfterMs,
    summary: summary`Has the bytes scanned`,
  });
  for (;;) {
    tell([say`**Waiting for the scanner's verdict**`, say`Document ${id(named.documentId)}`]);
    try {
      return await scanning.scanContent(named);
    } catch (error) {
      if (isCancellation(error)) throw error;
    }
    const { documentId } = named;
    const question = { wake, kind: 'document_not_scanned', subjectType: 'document', subjectId: documentId, remedy };
    const { decision } = await waitForOperator({ ...question, choices: ['retry', 'give_up'], stepKey: 'scan' });
    if (decision === 'give_up') return steps.refuseUnscanned(named);
  }
}
