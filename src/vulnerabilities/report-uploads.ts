import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** A file that is about to be put into the storage: its id, and where it will lie. */
export type ExpectedFile = { id: string; objectKey: string };

/** How long a file may be on its way: far longer than any request may take. */
const graceMs = 24 * 60 * 60 * 1000;
/** So many at once; the rest is swept the next time. */
const most = 500;

/** Writes down files of a report before they are put into the storage, so that whatever comes between can be found. */
export async function expectFiles(unit: PlatformUnit, reportId: string, count: number): Promise<ExpectedFile[]> {
  const files = Array.from({ length: count }, () => uuid7()).map(id => ({
    ...{ id, objectKey: `reports/${reportId}/${id}` },
  }));
  if (files.length === 0) return [];
  await unit.sql
    .insertInto('report_upload')
    .values(files.map(({ id, objectKey }) => ({ id, object_key: objectKey })))
    .execute();
  return files;
}

/** In the commit of a file's own row. @throws DomainError `unavailable` when it came so late that it was given up */
export async function arrived(unit: PlatformUnit, id: string): Promise<void> {
  const expected = unit.sql.deleteFrom('report_upload').where('id', '=', id).where('given_up_at', 'is', null);
  if (await expected.returning('id').executeTakeFirst()) return;
  throw new DomainError('unavailable', 'this file took too long: please send it again');
}

/** Gives up on files that never got their row, as of `nowMs`: none of them can arrive after the commit of this unit. */
export async function giveUpStrayUploads(unit: PlatformUnit, nowMs: number): Promise<ExpectedFile[]> {
  const rows = await unit.sql
    .selectFrom('report_upload')
    .select(['id', 'object_key'])
    .where('created_at', '<', new Date(nowMs - graceMs).toISOString())
    .orderBy('created_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const given_up_at = new Date(nowMs).toISOString();
  await unit.sql.updateTable('report_upload').set({ given_up_at }).where('id', 'in', ids).execute();
  return rows.map(({ id, object_key }) => ({ id, objectKey: object_key }));
}

/** Once its bytes are gone. Repeatable. */
export async function forgetUpload(unit: PlatformUnit, { id }: ExpectedFile): Promise<void> {
  await unit.sql.deleteFrom('report_upload').where('id', '=', id).where('given_up_at', 'is not', null).execute();
  unit.audit({ action: 'report_upload.swept', subjectType: 'report_upload', subjectId: id });
}
