import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { QuietHours } from './pager.entity.ts';

export type PagerRow = Selectable<Tables['pager']>;
export type PagerChange = { webhookUrl: string | null; quietHours: QuietHours | null };

/** How a person is reached beside their mail; null until they have said something. */
export const findPager = (unit: PlatformUnit, personId: string): Promise<PagerRow | undefined> =>
  unit.sql.selectFrom('pager').selectAll().where('person_id', '=', personId).executeTakeFirst();

/** Says how oneself is reached, as a whole. What is held back by quiet hours goes by the new ones when next looked at. */
export async function changePager(unit: PlatformUnit, personId: string, change: PagerChange): Promise<PagerRow> {
  const said = { webhook_url: change.webhookUrl, quiet_hours: change.quietHours && jsonb(change.quietHours) };
  const row = await unit.sql
    .insertInto('pager')
    .values({ id: uuid7(), person_id: personId, ...said })
    .onConflict(conflict =>
      conflict
        .column('person_id')
        .doUpdateSet({ ...said, version: sql<number>`pager.version + 1`, updated_at: sql<string>`now()` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  const details = { webhook: change.webhookUrl !== null, quietHours: change.quietHours !== null };
  unit.audit({ action: 'pager.changed', subjectType: 'person', subjectId: personId, details });
  return row;
}

/** Makes another signing secret for one's webhook; the one before is void at once. @throws DomainError `conflict` without a webhook */
export async function rotatePagerSecret(unit: PlatformUnit, personId: string): Promise<PagerRow> {
  const row = await unit.sql
    .updateTable('pager')
    .set({ generation: sql<number>`generation + 1`, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('webhook_url', 'is not', null)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError('conflict', 'say first to which webhook your pages go');
  const details = { generation: row.generation };
  unit.audit({ action: 'pager.secret_made', subjectType: 'person', subjectId: personId, details });
  return row;
}
