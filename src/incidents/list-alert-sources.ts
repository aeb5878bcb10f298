import type { Selectable } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type AlertSourceRow = Selectable<Tables['alert_source']>;

/** Every system that may raise alarm, by name: there are few. */
export const listAlertSources = (unit: PlatformUnit): Promise<AlertSourceRow[]> =>
  unit.sql.selectFrom('alert_source').selectAll().orderBy('name').execute();
