import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { DocumentCipher } from '../documents/document-cipher.port.ts';
import type { Bytes, ObjectStorage } from '../documents/object-storage.port.ts';
import { unavailableToCaller } from '../documents/storage-failure.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { lockName } from '../kernel/lock-name.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ImportFault, ImportKind, importModes } from './data-import.entity.ts';
import { importRows } from './import-rows.contract.ts';
import type { ImportRecord } from './read-import.ts';

export type ImportStorage = { storage: ObjectStorage; cipher: DocumentCipher };
export type SentFile = {
  agencyId: string;
  kind: ImportKind;
  mode: (typeof importModes)[number];
  fileName: string | null;
  charset: string;
  /** Takes a file that was applied before all the same. */
  again: boolean;
  bytes: Bytes;
};
/** Has the import made in a unit that writes, once for the file of this digest, and answers the one that was made. */
type MakeOnce<T> = (sha256: Buffer, make: (unit: AgencyUnit) => Promise<ImportRecord>) => Promise<T>;

/**
 * Takes a file as it comes, encrypted under the agency's key on its way into the storage, and starts its run.
 * @throws DomainError `invalid_input` for an empty one, `already_done` for one that was applied, `unavailable`, and what
 * the bytes fail with
 */
export async function receiveImport<T extends { body: { id: string } }>(
  { storage, cipher }: ImportStorage,
  sent: SentFile,
  once: MakeOnce<T>,
): Promise<T> {
  const importId = uuid7();
  const objectKey = `${sent.agencyId}/imports/${importId}`;
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = async function* (): Bytes {
    for await (const piece of sent.bytes) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  let kept = false;
  try {
    await storage.put(objectKey, cipher.encrypt(counted(), { agencyId: sent.agencyId, documentId: importId }));
    if (bytes === 0) throw new DomainError('invalid_input', 'there are no bytes in the body');
    const sha256 = hash.digest();
    const made = await once(sha256, unit => insertImport(unit, sent, { importId, objectKey, bytes, sha256 }));
    kept = made.body.id === importId;
    return made;
  } catch (error) {
    throw unavailableToCaller(error);
  } finally {
    if (!kept) await storage.delete(objectKey).catch(() => undefined);
  }
}

type Stored = { importId: string; objectKey: string; bytes: number; sha256: Buffer };

async function insertImport(unit: AgencyUnit, sent: SentFile, stored: Stored): Promise<ImportRecord> {
  const { kind, mode, fileName, charset, again } = sent;
  const { importId, objectKey, bytes, sha256 } = stored;
  if (mode === 'apply' && !again) await refuseAgain(unit, kind, sha256);
  const row = await unit.sql
    .insertInto('data_import')
    .values({
      id: importId,
      agency_id: unit.actor.agencyId,
      kind,
      mode,
      file_name: fileName,
      object_key: objectKey,
      bytes,
      sha256,
      faults: sql<ImportFault[]>`'[]'::jsonb`,
      created_by: unit.actor.kind === 'staff' ? unit.actor.id : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const details = { kind, mode, bytes };
  unit.audit({ action: 'import.received', subjectType: 'data_import', subjectId: importId, details });
  unit.start(importRows, { agencyId: unit.actor.agencyId, importId, charset });
  return row;
}

/** One that is still being applied counts; one that was refused or failed does not. */
async function refuseAgain(unit: AgencyUnit, kind: ImportKind, sha256: Buffer): Promise<void> {
  // Two of them at once must not both find nothing: the second one waits until the first is there to be found.
  await lockName(unit, `import/${unit.actor.agencyId}/${kind}/${sha256.toString('hex')}`);
  const before = await unit.sql
    .selectFrom('data_import')
    .select('id')
    .where('kind', '=', kind)
    .where('mode', '=', 'apply')
    .where('sha256', '=', sha256)
    .where('state', 'not in', ['refused', 'failed'])
    .executeTakeFirst();
  if (before)
    throw new DomainError('already_done', 'this very file was imported before: say again=true to add its rows again', {
      facts: { importId: before.id },
    });
}
