import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { refusedBy } from '../kernel/refused-by.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { assertCurrent, type Target } from './assert-current.ts';

export type TagRow = Selectable<Tables['tag']>;

/** A tag of that version, held until the unit ends. @throws DomainError `not_found`, `version_stale` */
export async function lockTag(unit: AgencyUnit, target: Target): Promise<TagRow> {
  const row = await unit.sql.selectFrom('tag').selectAll().where('id', '=', target.id).forUpdate().executeTakeFirst();
  assertCurrent(row, target, 'tag');
  return row;
}

/** What a statement wrote. @throws DomainError `conflict` when there is a tag of this name already */
export async function underNewName(written: Promise<TagRow>): Promise<TagRow> {
  try {
    return await written;
  } catch (error) {
    if (!refusedBy(error, '23505')) throw error;
    throw new DomainError('conflict', 'there is a tag of this name', {}, { cause: error });
  }
}
