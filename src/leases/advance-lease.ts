import type { AgencyUnit } from '../kernel/unit.ts';
import { refreshPropertyStatus } from '../properties/refresh-property-status.ts';
import type { LeaseRow } from './lease-fields.ts';
import { stateOn } from './lease-state.ts';
import { writeLease } from './write-lease.ts';

/**
 * Moves a lease that the unit holds to what the day makes of it: begun, or over. The one writer of these transitions,
 * for the run that looks every hour and for use cases, which must not decide on yesterday's state. Idempotent.
 */
export async function advanceLease(unit: AgencyUnit, lease: LeaseRow, today: string): Promise<LeaseRow> {
  const state = stateOn(lease, today);
  if (state === lease.state) return lease;
  const row = await writeLease(unit, lease.id, { state });
  const action = state === 'ended' ? 'lease.ended' : 'lease.begun';
  unit.audit({ action, subjectType: 'lease', subjectId: lease.id, details: { from: lease.state } });
  await refreshPropertyStatus(unit, lease.property_id);
  return row;
}
