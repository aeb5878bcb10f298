import type { PlatformUnit } from '../kernel/unit.ts';

/** Retires the live data key of an agency: it opens what was sealed, and seals nothing new. Idempotent. */
export async function retireDataKey(unit: PlatformUnit, agencyId: string): Promise<{ retired: number }> {
  const rows = await unit.sql
    .updateTable('data_key')
    .set({ retired_at: new Date().toISOString() })
    .where('for_agency', '=', agencyId)
    .where('retired_at', 'is', null)
    .returning('id')
    .execute();
  for (const { id: subjectId } of rows)
    unit.audit({ action: 'data_key.retired', subjectType: 'data_key', subjectId, agencyId });
  return { retired: rows.length };
}
