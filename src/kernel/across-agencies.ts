import type { PlatformActor } from './actor.ts';
import type { Database, ServingRole } from './database.ts';
import { openUnit } from './open-unit.ts';
import type { PlatformUnit, UnitMode } from './unit.ts';
import { setSettings } from './with-agency.ts';

/** What belongs to no agency, each area under its own database role. */
export type Area = 'identity' | 'billing' | 'operations' | 'assurance' | 'incidents';
const roleOfArea: Readonly<Record<Area, ServingRole>> = {
  identity: 'reeve_identity',
  billing: 'reeve_platform',
  operations: 'reeve_platform',
  assurance: 'reeve_platform',
  incidents: 'reeve_platform',
};

/**
 * Does work on tables that belong to no agency. Only the files that `.dependency-cruiser.mjs` lists may import it.
 * `reason` says why, in words, to who reads `pg_stat_activity`; it is no secret and names nobody.
 */
export function acrossAgencies<T>(
  database: Database,
  area: Area,
  reason: string,
  work: (unit: PlatformUnit) => Promise<T>,
  options: { actor?: PlatformActor; mode?: UnitMode } = {},
): Promise<T> {
  const actor = options.actor ?? { kind: 'system', id: area };
  const sql = setSettings({ application_name: `reeve ${area}: ${reason}`.slice(0, 63), 'app.actor_kind': actor.kind });
  return openUnit(database, { role: roleOfArea[area], mode: options.mode ?? 'write', sql, actor: () => actor }, work);
}
