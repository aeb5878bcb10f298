import type { AgencyUnit } from '../kernel/unit.ts';
import type { AgencyState } from './agency.entity.ts';
import { changeAgencyState } from './change-agency-state.ts';
import { entitleAgency } from './entitle-agency.ts';
import type { Module } from './modules.ts';

/** What a reading of Stripe allows an agency. `generation`: taken before the reading. */
export type AllowedAccess = {
  generation: number;
  access: 'full' | 'read_only' | 'none';
  /** Null where the price is unknown: what the agency may use stays as it was. */
  entitlement: { modules: readonly Module[]; source: string } | null;
  /** Closed word of the subscription's status, for the audit. */
  status: string;
};

const stateOf = { full: 'active', read_only: 'read_only', none: 'closed' } as const;
const governed: readonly AgencyState[] = ['active', 'read_only', 'closed'];

/**
 * The one writer of `active <-> read_only <-> closed`, and of what a running agency is entitled to. Applies a reading
 * only over an older one. An agency that is not active yet keeps its state: it is read again when its admin accepts.
 */
export async function applyAccess(unit: AgencyUnit, allowed: AllowedAccess): Promise<{ applied: boolean }> {
  const newer = await unit.sql
    .updateTable('agency')
    .set({ access_generation: allowed.generation })
    .where('id', '=', unit.actor.agencyId)
    .where('access_generation', '<', allowed.generation)
    .where('state', 'in', ['ready', ...governed])
    .returning('state')
    .executeTakeFirst();
  if (!newer) return { applied: false };
  if (allowed.entitlement) await entitleAgency(unit, allowed.entitlement);
  const to = stateOf[allowed.access];
  const from = governed.filter(state => state !== to);
  await changeAgencyState(unit, from, to, { status: allowed.status, generation: allowed.generation });
  return { applied: true };
}
