import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';

export type Restriction = { containmentId: string; module?: string | undefined };

/** Keeps the agency from writing, or from a module, from its next request on; its own subscription stays untouched. */
export async function restrictAgency(unit: AgencyUnit, { containmentId, module }: Restriction): Promise<void> {
  const kind = module ? 'module_disabled' : 'read_only';
  await unit.sql
    .insertInto('agency_restriction')
    .values({
      ...{ id: uuid7(), agency_id: unit.actor.agencyId, kind, module: module ?? null },
      containment_id: containmentId,
    })
    .onConflict(conflict => conflict.columns(['agency_id', 'containment_id']).doNothing())
    .execute();
  const details = { kind, ...(module ? { module } : {}) };
  unit.audit({ action: 'agency.restricted', subjectType: 'agency', subjectId: unit.actor.agencyId, details });
}

/** Lifts what this containment holds; restrictions of others stay. Repeatable: false when there is none. */
export async function liftRestriction(unit: AgencyUnit, { containmentId }: Restriction): Promise<boolean> {
  const lifted = await unit.sql
    .deleteFrom('agency_restriction')
    .where('agency_id', '=', unit.actor.agencyId)
    .where('containment_id', '=', containmentId)
    .returning(['kind', 'module'])
    .executeTakeFirst();
  if (!lifted) return false;
  const details = { kind: lifted.kind, ...(lifted.module ? { module: lifted.module } : {}) };
  const subjectId = unit.actor.agencyId;
  unit.audit({ action: 'agency.restriction_lifted', subjectType: 'agency', subjectId, details });
  return true;
}
