import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AlertSourceRow } from './list-alert-sources.ts';

export type NewAlertSource = { name: string; shape: AlertSourceRow['shape'] };

/** Lets a system raise alarm. @throws DomainError `conflict` for a name that another one has */
export async function createAlertSource(unit: PlatformUnit, { name, shape }: NewAlertSource): Promise<AlertSourceRow> {
  const row = await unit.sql
    .insertInto('alert_source')
    .values({ id: uuid7(), name, shape, created_by: unit.actor.kind === 'operator' ? unit.actor.id : null })
    .onConflict(conflict => conflict.column('name').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError('conflict', 'another source has this name');
  unit.audit({ action: 'alert_source.created', subjectType: 'alert_source', subjectId: row.id, details: { shape } });
  return row;
}
