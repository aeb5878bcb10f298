import { createHmac, randomBytes } from 'node:crypto';
import { openDatabase } from '../../infra/database/database.ts';
import { createLocalKeys } from '../../infra/keys/index.ts';
import { createInvitation } from '../../src/access/invite.ts';
import { findOrCreatePerson } from '../../src/identity/find-or-create-person.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { createDatabase } from '../support/environment/index.ts';

/** A database of its own, opened as every serving role, with keys. */
export async function openTestDatabase() {
  const made = await createDatabase();
  const auditKey = randomBytes(32);
  const database = await openDatabase({
    url: new URL(made.url),
    passwords: made.rolePasswords,
    poolMax: 8,
    applicationName: 'test',
    auditMac: message => createHmac('sha256', auditKey).update(message).digest(),
  });
  const close = async () => {
    await database.close();
    await made.drop();
  };
  return { database, keys: createLocalKeys(randomBytes(32)), adminUrl: made.adminUrl, close };
}
export type TestDatabase = Awaited<ReturnType<typeof openTestDatabase>>;
type Opened = Pick<TestDatabase, 'database'>;

export const identity = <T>({ database }: Opened, work: Parameters<typeof acrossAgencies<T>>[3]) =>
  acrossAgencies(database, 'identity', 'test', work);
export const inAgency = <T>({ database }: Opened, agencyId: string, work: Parameters<typeof withAgency<T>>[2]) =>
  withAgency(database, systemActor(agencyId, 'test'), work);

export const newEmail = () => `p${randomBytes(6).toString('hex')}@example.com`;

/** An agency in that state, without anybody in it. */
export async function newAgency(at: Opened, state: 'ready' | 'active' = 'active', name = 'Harbour Lettings') {
  const agencyId = uuid7();
  await inAgency(at, agencyId, unit =>
    unit.sql
      .insertInto('agency')
      .values({
        id: agencyId,
        name,
        country: 'IE',
        time_zone: 'Europe/Dublin',
        region: 'eu-west-1',
        state,
        activated_at: null,
        version: 1,
      })
      .execute(),
  );
  return agencyId;
}

/** A membership of somebody, found or made by e-mail. */
export async function newMembership(
  at: Opened,
  input: { agencyId: string; email?: string; roles?: string[]; state?: 'invited' | 'active' | 'suspended' },
) {
  const { personId } = await identity(at, unit => findOrCreatePerson(unit, { email: input.email ?? newEmail() }));
  const membershipId = uuid7();
  await inAgency(at, input.agencyId, unit =>
    unit.sql
      .insertInto('membership')
      .values({
        id: membershipId,
        agency_id: input.agencyId,
        person_id: personId,
        kind: 'staff',
        roles: input.roles ?? ['viewer'],
        state: input.state ?? 'active',
        version: 1,
      })
      .execute(),
  );
  return { personId, membershipId };
}

/** An invitation of somebody to a new agency that is `ready`. */
export async function newInvitation(
  at: Opened,
  input: { email?: string; roles?: string[]; expiresInMs?: number; agencyState?: 'ready' | 'active' } = {},
) {
  const agencyId = await newAgency(at, input.agencyState ?? 'ready');
  const email = input.email ?? newEmail();
  const member = await newMembership(at, { agencyId, email, roles: input.roles ?? ['admin'], state: 'invited' });
  const expiresAt = new Date(Date.now() + (input.expiresInMs ?? 3_600_000));
  const invitation = await inAgency(at, agencyId, unit =>
    createInvitation(unit, { membershipId: member.membershipId, expiresAt }),
  );
  return { agencyId, email, ...member, ...invitation };
}
