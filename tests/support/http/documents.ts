import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiDeps } from '../../../api/deps.ts';
import type { WorldDocument } from '../../../api/http/world.ts';
import { createDiskStorage, createDocumentCipher, findType } from '../../../infra/storage/index.ts';
import type { DataKeys } from '../../../src/agencies/data-keys.ts';
import { applyVerdict } from '../../../src/documents/apply-verdict.ts';
import { claimUpload } from '../../../src/documents/claim-upload.ts';
import { createDocument } from '../../../src/documents/create-document.ts';
import type { DocumentFields } from '../../../src/documents/document-fields.ts';
import { finishUpload } from '../../../src/documents/finish-upload.ts';
import { systemActor } from '../../../src/kernel/actor.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';

/** Documents on a disk of their own; `remove` it after. */
export function testDocuments(dataKeys: DataKeys) {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-documents-'));
  const documents: ApiDeps['documents'] = {
    storage: createDiskStorage(folder),
    cipher: createDocumentCipher(dataKeys),
    findType,
    maxBytes: 26_214_400,
  };
  return { folder, documents, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const contentOfTests = Buffer.from('%PDF-1.7\nThe report of a factory.\n');

/** Documents of a world's agency, as uploads and scans leave them. */
export function documentFactories(
  { database, documents }: Pick<ApiDeps, 'database' | 'documents'>,
  agencyId: string,
  newProperty: () => Promise<{ propertyId: string }>,
) {
  const actor = systemActor(agencyId, 'world');
  const write = <T>(work: Parameters<typeof withAgency<T>>[2]) => withAgency(database, actor, work);
  const newDocument = async ({ state = 'ready', ...given }: WorldDocument = {}) => {
    const subject = given.propertyId ?? given.leaseId ?? given.contactId;
    const about = subject ? {} : { propertyId: (await newProperty()).propertyId };
    const fields: DocumentFields = { name: 'Report', kind: 'inspection', audience: [], ...about, ...given };
    const created = await write(unit => createDocument(unit, fields));
    const named = (version: number) => ({ documentId: created.id, version });
    if (state === 'awaiting') return named(created.version);
    const content = given.content ?? contentOfTests;
    const claim = await write(unit => claimUpload(unit, created.id));
    await documents.storage.put(claim.objectKey, documents.cipher.encrypt(piecesOf(content), claim));
    const facts = {
      mediaType: given.mediaType ?? 'application/pdf',
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest(),
    };
    const { version } = await write(unit => finishUpload(unit, claim, facts));
    if (state === 'scanning') return named(version);
    await write(unit => applyVerdict(unit, created.id, { state: 'ready' }));
    return named(version + 1);
  };
  return { newDocument };
}

async function* piecesOf(content: Buffer) {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536);
}
