import { createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '../../infra/database/database.ts';
import { createIdentity, createOneTimeCodes } from '../../infra/identity/index.ts';
import { createLocalKeys } from '../../infra/keys/index.ts';
import { createInvitation } from '../../src/access/invite.ts';
import { beginTotp } from '../../src/identity/begin-totp.ts';
import { confirmTotp } from '../../src/identity/confirm-totp.ts';
import { findOrCreatePerson } from '../../src/identity/find-or-create-person.ts';
import type { IdentityDeps } from '../../src/identity/identity-deps.ts';
import { hashSessionToken } from '../../src/identity/session-token.ts';
import { setFirstPassword } from '../../src/identity/set-first-password.ts';
import { startSession } from '../../src/identity/start-session.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { withSession } from '../../src/kernel/with-session.ts';
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
    await admin.end();
    await database.close();
    await made.drop();
  };
  const admin = new pg.Client({ connectionString: made.adminUrl });
  await admin.connect();
  const keys = createLocalKeys(randomBytes(32));
  // Codes come from a clock that tests can put forward, so that none has to wait 30 seconds for the next one.
  const clock = { aheadSeconds: 0 };
  const codes = createOneTimeCodes(() => Math.floor(Date.now() / 1000) + clock.aheadSeconds);
  const deps: IdentityDeps = { ...createIdentity({ database, keys }), codes };
  return { database, keys, deps, clock, admin, close };
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

export const goodPassword = 'walrus orbit teapot lantern';
let lastIp = 0;
/** A network of its own, so that one test's tries are not another's. */
export const newFrom = () => {
  lastIp += 1;
  return { ip: `10.${(lastIp >> 16) & 255}.${(lastIp >> 8) & 255}.${lastIp & 255}`, requestId: `request-${lastIp}` };
};

/** A person with a password, and no membership. */
export async function newPerson(at: TestDatabase, email = newEmail()) {
  const hash = await at.deps.hasher.hash(goodPassword);
  const personId = await identity(at, async unit => {
    const person = await findOrCreatePerson(unit, { email });
    await setFirstPassword(unit, person.personId, hash);
    return person.personId;
  });
  return { personId, email, password: goodPassword };
}

/** Puts the clock of codes into the next time step, so that a new code is due. */
export const nextCode = (at: TestDatabase) => {
  at.clock.aheadSeconds += 30;
};

/** Enrols a second factor the way people do, and returns its secret and the session that has both factors. */
export async function enrol(at: TestDatabase, personId: string) {
  const from = newFrom();
  const { sessionId } = await startSession(at.deps, { personId, from });
  const { secret } = await beginTotp(at.deps, { personId, sessionId, from });
  const signedIn = await confirmTotp(at.deps, { personId, sessionId, code: await at.deps.codes.codeOf(secret), from });
  nextCode(at);
  return { secret, signedIn };
}

/** Whom a token stands for, as every request finds out. */
export const recognise = (at: TestDatabase, token: string): Promise<Principal> =>
  withSession(
    at.database,
    { tokenHash: hashSessionToken(token), place: 'account', mode: 'read', requestId: 'test' },
    async (_unit, principal) => principal,
  );

/** A unit as whoever holds the token, on one's own account. */
export const asHolder = <T>(at: TestDatabase, token: string, work: Parameters<typeof withSession<T>>[2]): Promise<T> =>
  withSession(
    at.database,
    { tokenHash: hashSessionToken(token), place: 'account', mode: 'write', requestId: 'test' },
    work,
  );

/** Audit events as `action outcome reason`, oldest first. */
export async function auditOf(at: TestDatabase, personId: string): Promise<string[]> {
  const { rows } = await at.admin.query(
    `select action, outcome, coalesce(details->>'reason', '') reason from audit_event
     where subject_id = $1 or actor_id = $1 order by at, id`,
    [personId],
  );
  return rows.map(row => `${row.action} ${row.outcome} ${row.reason}`.trim());
}
