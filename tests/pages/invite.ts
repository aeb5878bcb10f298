import { invitationLink } from '../../src/access/invitation-link.ts';
import { inviteFirstAdmin } from '../../src/access/invite-first-admin.ts';
import { findOrCreatePerson } from '../../src/identity/find-or-create-person.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import type { OpenTestDatabase } from '../support/database.ts';
import type { TestApi } from '../support/http/api.ts';
import { insertAgency } from '../support/http/people.ts';

/** Somebody invited as the first admin of an agency that waits for one. */
export async function invite(open: OpenTestDatabase, api: TestApi, publicUrl: string) {
  const email = `${uuid7()}@example.com`;
  const { agencyId } = await insertAgency(open.admin, { state: 'ready' });
  const { personId } = await acrossAgencies(open.database, 'identity', 'test', unit =>
    findOrCreatePerson(unit, { email }),
  );
  const [membershipId, invitationId] = [uuid7(), uuid7()];
  const expiresAt = new Date(Date.now() + 3_600_000);
  await withAgency(open.database, systemActor(agencyId, 'test'), unit =>
    inviteFirstAdmin(unit, { personId, membershipId, invitationId, expiresAt }),
  );
  const link = await invitationLink(api.deps.identity.keys, publicUrl, { agencyId, invitationId, generation: 1 });
  const { pathname, search } = new URL(link);
  return { email, agencyId, invitationId, link, path: pathname + search };
}
