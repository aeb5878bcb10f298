import { invitationToken } from '../../src/access/invitation-link.ts';
import { inviteFirstAdmin } from '../../src/access/invite-first-admin.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import type { World } from '../http/world.ts';

/** The token of a fresh invitation of somebody new to this world's agency. */
export async function exampleInvitation(world: World): Promise<string> {
  const { personId } = await world.newPerson();
  const { agencyId, deps } = world;
  const [membershipId, invitationId] = [uuid7(), uuid7()];
  const expiresAt = new Date(Date.now() + 3_600_000);
  await withAgency(deps.database, systemActor(agencyId, 'example'), unit =>
    inviteFirstAdmin(unit, { personId, membershipId, invitationId, expiresAt }),
  );
  return invitationToken(deps.identity.keys, { agencyId, invitationId, generation: 1 });
}
