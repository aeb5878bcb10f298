import type { PlatformUnit } from '../kernel/unit.ts';

/** Every advisory, drafts too, newest first: there are few. */
export const listAdvisories = (unit: PlatformUnit) =>
  unit.sql.selectFrom('advisory').selectAll().orderBy('tracking_id', 'desc').limit(500).execute();
