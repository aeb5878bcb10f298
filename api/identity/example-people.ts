import { createOperator } from '../../src/identity/create-operator.ts';
import { hashSessionToken } from '../../src/identity/session-token.ts';
import { withSession } from '../../src/kernel/with-session.ts';
import type { ApiDeps } from '../deps.ts';
import type { World, WorldPerson } from '../http/world.ts';

/** Fit for the password policy; these people exist in examples alone. */
const password = 'walrus orbit teapot lantern';

/** A person who can show two factors, with the code that is right now. */
export async function exampleEnrolled(world: World): Promise<{ person: WorldPerson; code: string }> {
  const { identity } = world.deps;
  const { email } = await world.newPerson();
  const totpSecret = identity.codes.newSecret();
  const { personId } = await createOperator(identity, { email, password, totpSecret });
  return { person: { personId, email, password, membershipId: null }, code: await identity.codes.codeOf(totpSecret) };
}

/** The id of the session that a token stands for. */
export const exampleSession = ({ database }: ApiDeps, token: string): Promise<string> =>
  withSession(
    database,
    { tokenHash: hashSessionToken(token), place: 'account', mode: 'read', requestId: 'example' },
    async (_unit, principal) => principal.sessionId,
  );
