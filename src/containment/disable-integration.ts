import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

type Subject = { alertSourceId: string; containmentId: string };

/** Takes no more from an alert source. False when it was disabled already. @throws DomainError `not_found` */
export async function disableIntegration(
  unit: PlatformUnit,
  { alertSourceId, containmentId }: Subject,
): Promise<boolean> {
  const source = await unit.sql
    .selectFrom('alert_source')
    .select('disabled_at')
    .where('id', '=', alertSourceId)
    .forUpdate()
    .executeTakeFirst();
  if (!source) throw new DomainError('not_found', 'there is no such alert source');
  if (source.disabled_at) return false;
  await write(unit, alertSourceId, sql<string>`now()`);
  const details = { containmentId };
  unit.audit({ action: 'alert_source.disabled', subjectType: 'alert_source', subjectId: alertSourceId, details });
  return true;
}

/** Takes its alerts again. Repeatable. */
export async function enableIntegration(unit: PlatformUnit, { alertSourceId, containmentId }: Subject): Promise<void> {
  await write(unit, alertSourceId, null);
  const details = { containmentId };
  unit.audit({ action: 'alert_source.enabled', subjectType: 'alert_source', subjectId: alertSourceId, details });
}

const write = (unit: PlatformUnit, id: string, disabled_at: ReturnType<typeof sql<string>> | null) =>
  unit.sql
    .updateTable('alert_source')
    .set({ disabled_at, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
