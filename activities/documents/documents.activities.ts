import { applyVerdict } from '../../src/documents/apply-verdict.ts';
import type { DocumentCipher } from '../../src/documents/document-cipher.port.ts';
import type { MalwareScanner } from '../../src/documents/malware-scanner.port.ts';
import type { ObjectStorage } from '../../src/documents/object-storage.port.ts';
import type { ScanDocumentResult } from '../../src/documents/scan-document.contract.ts';
import type { Database } from '../../src/kernel/database.ts';
import { onceForAgency } from '../kernel/once.ts';
import { removeRefusedObject } from './remove-refused-object.ts';
import { scanContent } from './scan-content.ts';
import { type Swept, sweepUploads } from './sweep-uploads.ts';

export type DocumentDeps = {
  database: Database;
  documents: { storage: ObjectStorage; cipher: DocumentCipher; scanner: MalwareScanner };
};
type Named = { agencyId: string; documentId: string };

/** The steps that follow the bytes of a document. Each may be repeated. */
export const createDocumentActivities = (deps: DocumentDeps) => ({
  /** Has the bytes scanned and says so in the row. Retried until the scanner and the storage answer. */
  scanContent: (named: Named): Promise<ScanDocumentResult> => scanContent(deps, named),

  /** An operator has given up on scanning it: nobody may read what was not scanned. */
  refuseUnscanned: ({ agencyId, documentId }: Named): Promise<ScanDocumentResult> => {
    const refuse = { state: 'refused', refusal: 'not_scanned' } as const;
    return onceForAgency(
      deps.database,
      'verdict',
      async unit => ({ state: await applyVerdict(unit, documentId, refuse), found: null }),
      agencyId,
    );
  },

  /** Removes the bytes of a document that was refused. */
  removeRefusedObject: (named: Named): Promise<void> => removeRefusedObject(deps, named),

  /** Removes what uploads that broke off have left, for a page of agencies. */
  sweepUploads: ({ after }: { after: string | null }): Promise<Swept> => sweepUploads(deps, after),
});
