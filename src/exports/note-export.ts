import { todayOf } from '../agencies/agency-day.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ExportFormat } from './open-export.ts';

export const exportKinds = ['properties', 'contacts', 'leases', 'documents', 'tasks', 'notes'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Puts down that a list is taken out, before any of it is. Returns the day it is at the agency. */
export async function noteExport(
  unit: AgencyUnit,
  details: { kind: ExportKind; format: ExportFormat },
): Promise<{ today: string }> {
  unit.audit({ action: 'export.made', subjectType: 'export', subjectId: null, details });
  const agency = await unit.sql
    .selectFrom('agency')
    .select('time_zone')
    .where('id', '=', unit.actor.agencyId)
    .executeTakeFirstOrThrow();
  return { today: todayOf(agency.time_zone) };
}
