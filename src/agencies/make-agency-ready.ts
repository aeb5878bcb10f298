import { type WelcomeAdminPolicy, welcomeAdmin, welcomeAdminInput } from '../access/welcome-admin.contract.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { changeAgencyState } from './change-agency-state.ts';

/** `provisioning` -> `ready`, and the start of `welcome-admin`: from here the saga only goes forward. Idempotent. */
export async function makeAgencyReady(
  unit: AgencyUnit,
  welcome: { invitationId: string; policy: WelcomeAdminPolicy },
): Promise<void> {
  if (!(await changeAgencyState(unit, ['provisioning'], 'ready'))) return;
  unit.start(welcomeAdmin, welcomeAdminInput(unit.actor.agencyId, welcome.invitationId, welcome.policy));
}
