import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { ImportKind } from './data-import.entity.ts';

export type ImportRecord = Selectable<Tables['data_import']>;
export type ImportSort = 'createdAt';
const sorts: SortKeys<ImportSort> = { createdAt: { by: 'data_import.created_at', type: 'timestamptz' } };

/** @throws DomainError `not_found` */
export async function readImport(unit: AgencyUnit, importId: string): Promise<ImportRecord> {
  const row = await unit.sql.selectFrom('data_import').selectAll().where('id', '=', importId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such import');
  return row;
}

/** A page of the agency's imports. */
export function listImports(
  unit: AgencyUnit,
  { kind }: { kind?: ImportKind | undefined },
  page: ListPage<ImportSort>,
): Promise<Listed<ImportRecord>> {
  const all = unit.sql.selectFrom('data_import').selectAll('data_import');
  return fetchPage(kind ? all.where('kind', '=', kind) : all, { relation: 'data_import', sorts }, page);
}
