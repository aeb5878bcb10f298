import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

/** How long a scan is tried before an operator is asked, in milliseconds. A run records the policy it began with. */
export type ScanPolicy = { version: number; askAfterMs: number };
const scanPolicy: ScanPolicy = { version: 1, askAfterMs: 24 * 60 * 60 * 1000 };

const input = z.strictObject({
  agencyId: z.uuid(),
  documentId: z.uuid(),
  policy: z.strictObject({ version: z.int().min(1), askAfterMs: z.int().positive() }),
});
export type ScanDocumentInput = z.output<typeof input>;

const result = z.strictObject({
  state: z.enum(['ready', 'refused']),
  /** What the scanner calls what it found. */
  found: z.string().nullable(),
});
export type ScanDocumentResult = z.output<typeof result>;

/** Has the bytes of a document scanned: it is `ready` or `refused` afterwards. Started by the commit that takes them. */
export const scanDocument = defineContract<ScanDocumentInput, ScanDocumentResult>({
  name: 'scan-document',
  scope: 'agency',
  queue: 'core',
  priority: priorities.standard,
  input,
  result,
  key: ({ documentId }) => documentId,
  describe: ({ agencyId, documentId }) => ({
    summary: say`Scans document ${id(documentId)}`,
    details: [say`Agency ${id(agencyId)}`],
  }),
  onClosed: 'drop',
  controls: [],
});

export const scanDocumentInput = (
  agencyId: string,
  documentId: string,
  policy: ScanPolicy = scanPolicy,
): ScanDocumentInput => ({ agencyId, documentId, policy });
