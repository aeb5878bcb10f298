import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changePassword } from '../../src/identity/change-password.ts';
import { startSession } from '../../src/identity/start-session.ts';
import { verifyPassword } from '../../src/identity/verify-password.ts';
import { newFrom, newPerson, openTestDatabase, recognise, type TestDatabase } from './support.ts';

let at: TestDatabase;
beforeAll(async () => {
  at = await openTestDatabase();
});
afterAll(() => at.close());

const signIn = async () => {
  const person = await newPerson(at);
  const open = () => startSession(at.deps, { personId: person.personId, from: newFrom() });
  return { person, owner: await open(), thief: await open() };
};

describe('changing a password', () => {
  it('ends the other sessions, and the old password is nothing any more', async () => {
    const { person, owner, thief } = await signIn();
    const { personId, email, password: current } = person;
    const next = 'gravel sonnet umbrella violin';
    await changePassword(at.deps, { personId, sessionId: owner.sessionId, current, next, from: newFrom() });
    await expect(recognise(at, thief.token)).rejects.toMatchObject({ code: 'session_ended' });
    expect(await recognise(at, owner.token)).toMatchObject({ personId });
    const old = verifyPassword(at.deps, { email, password: current, from: newFrom() });
    await expect(old).rejects.toMatchObject({ code: 'sign_in_failed' });
    expect(await verifyPassword(at.deps, { email, password: next, from: newFrom() })).toEqual({ personId });
  });

  it('is not undone by a change that proved the old password before', async () => {
    const { person, owner, thief } = await signIn();
    const { personId, email, password: current } = person;
    const change = (deps: TestDatabase['deps'], sessionId: string, next: string) =>
      changePassword(deps, { personId, sessionId, current, next, from: newFrom() });
    const next = 'gravel sonnet umbrella violin';
    // The thief's new password is being judged, which takes its time, while the owner's change is made.
    const weaknessOf = async () => {
      await change(at.deps, owner.sessionId, next);
      return null;
    };
    const late = change({ ...at.deps, strength: { weaknessOf } }, thief.sessionId, 'thistle cobalt marmot lantern');
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect(await verifyPassword(at.deps, { email, password: next, from: newFrom() })).toEqual({ personId });
    expect(await recognise(at, owner.token)).toMatchObject({ personId });
  });
});
