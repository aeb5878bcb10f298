import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AlertSourceRow } from './list-alert-sources.ts';

export type AlertSourceChange = {
  disabled?: boolean | undefined;
  /** Voids token and signing secret, and makes others. */
  rotate?: boolean | undefined;
};

/**
 * Disables or enables a source, or gives it another token and secret.
 * @throws DomainError `not_found`, `version_stale`; `conflict` for enabling what a containment keeps disabled
 */
export async function changeAlertSource(
  unit: PlatformUnit,
  { sourceId, version }: { sourceId: string; version: number },
  { disabled, rotate }: AlertSourceChange,
): Promise<AlertSourceRow> {
  const source = await unit.sql
    .selectFrom('alert_source')
    .selectAll()
    .where('id', '=', sourceId)
    .forUpdate()
    .executeTakeFirst();
  if (!source) throw new DomainError('not_found', 'there is no such source of alerts');
  if (source.version !== version)
    throw new DomainError('version_stale', `this source is at version ${source.version} now`);
  if (disabled === false && source.disabled_at) await refuseWhileContained(unit, sourceId);
  const disabledAt = disabled ? (source.disabled_at ?? new Date().toISOString()) : null;
  const row = await unit.sql
    .updateTable('alert_source')
    .set({
      version: sql<number>`version + 1`,
      generation: source.generation + (rotate ? 1 : 0),
      ...(disabled === undefined ? {} : { disabled_at: disabledAt }),
    })
    .where('id', '=', sourceId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const action = rotate ? 'alert_source.rotated' : disabled ? 'alert_source.disabled' : 'alert_source.enabled';
  unit.audit({ action, subjectType: 'alert_source', subjectId: sourceId, details: { generation: row.generation } });
  return row;
}

/** Who asked for a containment would undo it by this, where it takes a second person. */
async function refuseWhileContained(unit: PlatformUnit, sourceId: string): Promise<void> {
  const holding = await unit.sql
    .selectFrom('containment')
    .select('incident_id')
    .where('kind', '=', 'disable_integration')
    .where('state', 'in', ['requested', 'done', 'undoing'])
    .where(sql<boolean>`scope->>'alertSourceId' = ${sourceId}`)
    .executeTakeFirst();
  if (!holding) return;
  throw new DomainError('conflict', 'a containment keeps this source disabled: a second person undoes that one', {
    facts: { incidentId: holding.incident_id },
  });
}
