import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import { objectKeyOf } from './claim-upload.ts';

const atOnce = 100;
/** Well after the last moment at which an attempt could still write. */
const graceMinutes = 60;

export type StaleUpload = { documentId: string; until: string; objectKeys: string[] };

/** Documents whose uploads ended badly a while ago, and the objects that may be left of them: never the one that counts. */
export async function findStaleUploads(unit: AgencyUnit): Promise<StaleUpload[]> {
  const rows = await unit.sql
    .selectFrom('document')
    .select(['id', 'agency_id', 'uploads', 'object_key', sql<string>`upload_until::text`.as('until')])
    .where(sql<boolean>`upload_until < now() - make_interval(mins => ${graceMinutes})`)
    .orderBy('upload_until')
    .limit(atOnce)
    .execute();
  return rows.map(({ id, agency_id, uploads, object_key, until }) => {
    const keys = Array.from({ length: uploads }, (_, before) => objectKeyOf(agency_id, id, before + 1));
    return { documentId: id, until, objectKeys: keys.filter(key => key !== object_key) };
  });
}

/** Once they are gone: not looked at again, unless somebody has tried once more meanwhile. */
export async function forgetStaleUpload(unit: AgencyUnit, { documentId, until }: StaleUpload): Promise<void> {
  await unit.sql
    .updateTable('document')
    .set({ upload_until: null })
    .where('id', '=', documentId)
    .where(sql<boolean>`upload_until = ${until}::timestamptz`)
    .execute();
}
