import type { DataKeys, OpenDataKey } from '../../src/agencies/data-keys.ts';
import type { DocumentCipher } from '../../src/documents/document-cipher.port.ts';
import { createDocumentCipher } from './create-document-cipher.ts';

/**
 * Encrypts what comes with vulnerability reports under the platform's data key: no agency's key opens it, and it opens
 * no agency's documents.
 */
export function createReportCipher(dataKeys: DataKeys): DocumentCipher {
  const ours = (key: OpenDataKey): OpenDataKey => ({ ...key, agencyId: 'reports' });
  return createDocumentCipher({
    live: async () => ours(await dataKeys.live(null)),
    byId: async keyId => {
      const key = await dataKeys.byId(keyId);
      return key?.agencyId === null ? ours(key) : undefined;
    },
  });
}
