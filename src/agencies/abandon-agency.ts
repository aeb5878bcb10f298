import type { AgencyUnit } from '../kernel/unit.ts';
import { changeAgencyState } from './change-agency-state.ts';

/** `provisioning` -> `abandoned`: its sale was undone. Nothing happens where no agency was made, or it is past that. */
export async function abandonAgency(unit: AgencyUnit): Promise<{ abandoned: boolean }> {
  return { abandoned: await changeAgencyState(unit, ['provisioning'], 'abandoned') };
}
