import { createHash } from 'node:crypto';
import type { DocumentCipher } from '../documents/document-cipher.port.ts';
import type { Bytes, ObjectStorage } from '../documents/object-storage.port.ts';
import { unavailableToCaller } from '../documents/storage-failure.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ReportRow } from './report-row.ts';
import { arrived, type ExpectedFile, expectFiles } from './report-uploads.ts';
import { isClosed } from './words.ts';

/** Files of reports lie apart from documents, under the platform's data key. */
export type ReportFiles = { storage: ObjectStorage; cipher: DocumentCipher };
export const attachmentLimits = { bytes: 20 * 1_048_576, count: 5 } as const;
export type AttachmentRow = { id: string; file_name: string; bytes: number; sha256: string; created_at: string };
type OnReport = <T>(work: (unit: PlatformUnit, report: ReportRow) => Promise<T>) => Promise<T>;

/** What the cipher binds the bytes to, and where they lie. */
export const fileOf = (attachmentId: string) => ({ agencyId: 'reports', documentId: attachmentId });
export type SentFile = { fileName: string; bytes: Bytes };
export type StoredFile = {
  id: string;
  report_id: string;
  file_name: string;
  object_key: string;
  bytes: number;
  sha256: string;
};

/**
 * Takes a file to a report as it comes, encrypted on its way into the storage. `onReport` opens a unit on the locked row
 * of the report; the bytes move while none is open.
 * @throws DomainError `conflict` for a closed report; `limit_exceeded` for the sixth; `body_too_large`; `invalid_input`
 *   for no bytes; `unavailable`
 */
export async function receiveAttachment(
  files: ReportFiles,
  onReport: OnReport,
  file: SentFile,
): Promise<AttachmentRow> {
  const { reportId, expected } = await onReport(async (unit, report) => {
    await assertRoom(unit, report);
    const [one] = await expectFiles(unit, report.id, 1);
    return { reportId: report.id, expected: one as ExpectedFile };
  });
  const stored = await storeFile(files, { reportId, expected }, file).catch((error: unknown) => {
    throw unavailableToCaller(error);
  });
  try {
    return await onReport(async (unit, report) => {
      await assertRoom(unit, report);
      return insertFile(unit, stored);
    });
  } catch (error) {
    await files.storage.delete(stored.object_key).catch(() => undefined);
    throw error;
  }
}

/**
 * Puts a file that is expected into the storage, encrypted. Returns what its row will hold. What fails is removed at once
 * if it can be, else by the sweep.
 */
export async function storeFile(
  { storage, cipher }: ReportFiles,
  { reportId, expected: { id, objectKey } }: { reportId: string; expected: ExpectedFile },
  file: SentFile,
): Promise<StoredFile> {
  const tally = { bytes: 0, hash: createHash('sha256') };
  try {
    await storage.put(objectKey, cipher.encrypt(counted(file.bytes, tally), fileOf(id)));
  } catch (error) {
    await storage.delete(objectKey).catch(() => undefined);
    throw error;
  }
  const { bytes, hash } = tally;
  return {
    id,
    report_id: reportId,
    file_name: file.fileName,
    object_key: objectKey,
    bytes,
    sha256: hash.digest('hex'),
  };
}

async function assertRoom(unit: PlatformUnit, report: ReportRow): Promise<void> {
  if (isClosed(report.state)) throw new DomainError('conflict', `this report is ${report.state}`);
  if ((await listAttachments(unit, report.id)).length >= attachmentLimits.count)
    throw new DomainError('limit_exceeded', `a report takes ${attachmentLimits.count} files`);
}

/** Writes down a file that is in the storage, and expects it no longer. @throws DomainError `unavailable` */
export async function insertFile(unit: PlatformUnit, values: StoredFile): Promise<AttachmentRow> {
  await arrived(unit, values.id);
  const row = await unit.sql
    .insertInto('report_attachment')
    .values(values)
    .returning(['id', 'file_name', 'bytes', 'sha256', 'created_at'])
    .executeTakeFirstOrThrow();
  const { id: attachmentId, bytes } = row;
  const subject = { subjectType: 'vulnerability_report', subjectId: values.report_id };
  unit.audit({ action: 'vulnerability_report.file', ...subject, details: { attachmentId, bytes } });
  return row;
}

async function* counted(bytes: Bytes, tally: { bytes: number; hash: ReturnType<typeof createHash> }): Bytes {
  for await (const piece of bytes) {
    tally.bytes += piece.length;
    if (tally.bytes > attachmentLimits.bytes)
      throw new DomainError('body_too_large', 'a file may have 20 MB', { facts: { maxBytes: attachmentLimits.bytes } });
    tally.hash.update(piece);
    yield piece;
  }
  if (tally.bytes === 0) throw new DomainError('invalid_input', 'there are no bytes in the body');
}

/** The files of a report, oldest first. */
export const listAttachments = (unit: PlatformUnit, reportId: string): Promise<AttachmentRow[]> =>
  unit.sql
    .selectFrom('report_attachment')
    .select(['id', 'file_name', 'bytes', 'sha256', 'created_at'])
    .where('report_id', '=', reportId)
    .orderBy('created_at')
    .execute();
