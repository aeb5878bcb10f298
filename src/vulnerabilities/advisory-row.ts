import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type AdvisoryRow = Selectable<Tables['advisory']>;

/** What people write of an advisory. Description and remedy are Markdown. */
export type AdvisoryFields = { title: string; description: string; remedy: string; cve: string | null };

/** An advisory, draft or published; locked for whoever changes it. @throws DomainError `not_found` */
export async function findAdvisory(unit: PlatformUnit, advisoryId: string): Promise<AdvisoryRow> {
  const query = unit.sql.selectFrom('advisory').selectAll().where('id', '=', advisoryId);
  const row = await (unit.mode === 'write' ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such advisory');
  return row;
}
