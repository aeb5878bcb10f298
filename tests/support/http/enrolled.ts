import { createOperator } from '../../../src/identity/create-operator.ts';
import type { IdentityDeps } from '../../../src/identity/identity-deps.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { OpenTestDatabase } from '../database.ts';
import type { TestWorld } from './world.ts';

const password = 'walrus orbit teapot lantern';

/** An admin who signs in by password and code, as people do; and a session of theirs that is open already. */
export async function insertEnrolled(admin: OpenTestDatabase['admin'], identity: IdentityDeps, world: TestWorld) {
  const { email } = await world.newPerson();
  const totpSecret = identity.codes.newSecret();
  const { personId } = await createOperator(identity, { email, password, totpSecret });
  await admin('delete from operator_account where person_id = $1', [personId]);
  const membershipId = uuid7();
  await admin(
    `insert into membership (id, agency_id, person_id, kind, roles, state) values ($1, $2, $3, 'staff', '{admin}', 'active')`,
    [membershipId, world.agencyId, personId],
  );
  const code = await identity.codes.codeOf(totpSecret);
  const token = await world.token({ personId, email, password, membershipId });
  return { email, password, code, token, membershipId };
}
