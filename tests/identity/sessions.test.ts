import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { choosePlace } from '../../src/identity/choose-place.ts';
import { endSession } from '../../src/identity/end-session.ts';
import { startSession } from '../../src/identity/start-session.ts';
import { touchSession } from '../../src/identity/touch-session.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import {
  asHolder,
  newAgency,
  newFrom,
  newMembership,
  newPerson,
  openTestDatabase,
  recognise,
  type TestDatabase,
} from './support.ts';

let at: TestDatabase;
beforeAll(async () => {
  at = await openTestDatabase();
});
afterAll(() => at.close());

const signIn = async () => {
  const person = await newPerson(at);
  return { ...person, ...(await startSession(at.deps, { personId: person.personId, from: newFrom() })) };
};
const ended = { code: 'session_ended' };
const choose = (token: string, membershipId: string) =>
  asHolder(at, token, (unit, principal) => {
    if ('agencyId' in unit.actor) throw new Error('an account unit was asked for');
    return choosePlace({ ...unit, actor: unit.actor }, principal, { kind: 'agency', membershipId });
  });

describe('a session', () => {
  it('ends after its idle limit, and being touched then does not bring it back', async () => {
    const { token, sessionId } = await signIn();
    await at.admin.query(`update session set idle_expires_at = now() - interval '1 second' where id = $1`, [sessionId]);
    await expect(recognise(at, token)).rejects.toMatchObject(ended);
    await touchSession(at.database, sessionId);
    await expect(recognise(at, token)).rejects.toMatchObject(ended);
  });

  it('is put off by use, but never beyond its absolute limit', async () => {
    const { sessionId } = await signIn();
    const times = async () =>
      (
        await at.admin.query(
          `select extract(epoch from idle_expires_at - now()) idle, idle_expires_at <= expires_at as inside from session where id = $1`,
          [sessionId],
        )
      ).rows[0];
    await at.admin.query(`update session set idle_expires_at = now() + interval '1 minute' where id = $1`, [sessionId]);
    await touchSession(at.database, sessionId);
    expect(Number((await times()).idle)).toBeGreaterThan(29 * 60);
    await at.admin.query(`update session set expires_at = now() + interval '5 minutes' where id = $1`, [sessionId]);
    await touchSession(at.database, sessionId);
    expect(await times()).toMatchObject({ inside: true });
    expect(Number((await times()).idle)).toBeLessThanOrEqual(5 * 60);
  });

  it('ends after its absolute limit, however busy', async () => {
    const { token, sessionId } = await signIn();
    await at.admin.query(
      `update session set expires_at = now() - interval '1 second', idle_expires_at = now() - interval '1 second' where id = $1`,
      [sessionId],
    );
    await expect(recognise(at, token)).rejects.toMatchObject(ended);
  });

  it('ends at the absolute limit of its sign-in, however often its token has changed', async () => {
    const { email, personId } = await newPerson(at);
    const { membershipId } = await newMembership(at, { email, agencyId: await newAgency(at) });
    await newMembership(at, { email, agencyId: await newAgency(at) });
    const first = await startSession(at.deps, { personId, from: newFrom() });
    await at.admin.query(
      `update session set created_at = now() - interval '11 hours 50 minutes', expires_at = now() + interval '10 minutes' where id = $1`,
      [first.sessionId],
    );
    // A successor that has a few minutes left must not be taken for a sign-in that still owes its second factor.
    const second = await choose(first.token, membershipId);
    const third = await choose(second.token, membershipId);
    expect(Date.parse(third.expiresAt) - Date.now()).toBeLessThanOrEqual(10 * 60_000);
  });

  it('that was signed out is refused', async () => {
    const { token, sessionId } = await signIn();
    await recognise(at, token);
    await asHolder(at, token, async unit => {
      if (!('agencyId' in unit.actor)) await endSession({ ...unit, actor: unit.actor }, sessionId);
    });
    await expect(recognise(at, token)).rejects.toMatchObject(ended);
  });

  it('of an unknown token is nobody', async () => {
    await expect(recognise(at, 'x'.repeat(43))).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('choosing an agency', () => {
  it('rotates the token, and of two at once one wins', async () => {
    const { token, email, expiresAt } = await signIn();
    const mine = await Promise.all(
      [1, 2].map(async () => (await newMembership(at, { agencyId: await newAgency(at), email })).membershipId),
    );
    const results = await Promise.allSettled(mine.map(membershipId => choose(token, membershipId)));
    const won = results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
    expect(won).toHaveLength(1);
    await expect(recognise(at, token)).rejects.toMatchObject(ended);
    expect((await recognise(at, won[0]?.token ?? '')).agency).not.toBeNull();
    // The absolute limit stays that of the sign-in.
    expect(won[0]?.expiresAt).toBe(expiresAt);
  });

  it("answers alike for somebody else's membership and one that is not there", async () => {
    const { token, email } = await signIn();
    await newMembership(at, { agencyId: await newAgency(at), email });
    const other = await newMembership(at, { agencyId: await newAgency(at) });
    const answers = await Promise.allSettled([other.membershipId, uuid7()].map(each => choose(token, each)));
    const reasons = answers.map(answer => (answer.status === 'rejected' ? answer.reason : null));
    expect(reasons[0]).toMatchObject({ code: 'unknown_reference' });
    expect([reasons[1].code, reasons[1].message, reasons[1].details]).toEqual([
      reasons[0].code,
      reasons[0].message,
      reasons[0].details,
    ]);
    await recognise(at, token);
  });

  it('is refused for a membership that is suspended or only invited', async () => {
    const { token, email } = await signIn();
    for (const state of ['suspended', 'invited'] as const) {
      const { membershipId } = await newMembership(at, { agencyId: await newAgency(at), email, state });
      await expect(choose(token, membershipId)).rejects.toMatchObject({ code: 'unknown_reference' });
    }
  });

  it('ends with the membership', async () => {
    const { token, email } = await signIn();
    const { membershipId } = await newMembership(at, { agencyId: await newAgency(at), email });
    const there = await choose(token, membershipId);
    await at.admin.query(`update membership set state = 'suspended' where id = $1`, [membershipId]);
    await expect(recognise(at, there.token)).rejects.toMatchObject(ended);
  });
});
