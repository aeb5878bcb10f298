import type { Bytes } from '../documents/object-storage.port.ts';
import { unavailableToCaller } from '../documents/storage-failure.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { fileOf, type ReportFiles } from './receive-attachment.ts';

type Named = { reportId: string; attachmentId: string };
type Write = <T>(work: (unit: PlatformUnit) => Promise<T>) => Promise<T>;

/**
 * The bytes of a file that came with a report, for an operator; that they were asked for is audited first.
 * @throws DomainError `not_found`; the iteration: `unavailable`, `seal_broken`
 */
export async function openAttachment(
  { storage, cipher }: ReportFiles,
  write: Write,
  { reportId, attachmentId }: Named,
): Promise<{ fileName: string; content: Bytes }> {
  const row = await write(async unit => {
    const found = await unit.sql
      .selectFrom('report_attachment')
      .select(['file_name', 'object_key'])
      .where('id', '=', attachmentId)
      .where('report_id', '=', reportId)
      .executeTakeFirst();
    if (!found) throw new DomainError('not_found', 'there is no such file');
    const subject = { subjectType: 'vulnerability_report', subjectId: reportId };
    unit.audit({ action: 'vulnerability_report.file_read', ...subject, details: { attachmentId } });
    return found;
  });
  return {
    fileName: row.file_name,
    content: toCaller(cipher.decrypt(storage.get(row.object_key), fileOf(attachmentId))),
  };
}

async function* toCaller(bytes: Bytes): Bytes {
  try {
    yield* bytes;
  } catch (error) {
    throw unavailableToCaller(error);
  }
}
