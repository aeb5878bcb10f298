import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSession } from '../../src/identity/start-session.ts';
import { verifyPassword } from '../../src/identity/verify-password.ts';
import {
  auditOf,
  enrol,
  goodPassword,
  identity,
  newAgency,
  newEmail,
  newFrom,
  newMembership,
  newPerson,
  nextCode,
  openTestDatabase,
  recognise,
  type TestDatabase,
} from './support.ts';

let at: TestDatabase;
beforeAll(async () => {
  at = await openTestDatabase();
});
afterAll(() => at.close());

const failure = async (work: Promise<unknown>) =>
  work.then(
    () => 'nothing failed',
    (error: { code: string; message: string; details: unknown }) => [error.code, error.message, error.details],
  );

describe('a password', () => {
  it('is proven, however the address is written', async () => {
    const { email, personId } = await newPerson(at);
    const proven = await verifyPassword(at.deps, {
      email: ` ${email.toUpperCase()}`,
      password: goodPassword,
      from: newFrom(),
    });
    expect(proven).toEqual({ personId });
  });

  it('that is wrong, of nobody, of somebody without one and of a suspended person are refused alike', async () => {
    const known = await newPerson(at);
    const suspended = await newPerson(at);
    await at.admin.query(`update person set state = 'suspended' where id = $1`, [suspended.personId]);
    const withoutPassword = newEmail();
    await newMembership(at, { agencyId: await newAgency(at), email: withoutPassword });
    const tried = [
      { email: known.email, password: `${goodPassword}.` },
      { email: newEmail(), password: goodPassword },
      { email: withoutPassword, password: goodPassword },
      { email: suspended.email, password: goodPassword },
    ];
    const answers = await Promise.all(
      tried.map(each => failure(verifyPassword(at.deps, { ...each, from: newFrom() }))),
    );
    expect(answers[0]?.[0]).toBe('sign_in_failed');
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(await auditOf(at, suspended.personId)).toContain('sign_in.refused denied person_not_active');
    expect(await auditOf(at, known.personId)).toContain('sign_in.refused denied wrong_password');
  });

  it('is taken exactly as it comes', async () => {
    const { email } = await newPerson(at);
    for (const password of [` ${goodPassword}`, goodPassword.toUpperCase(), goodPassword.slice(0, -1)])
      expect((await failure(verifyPassword(at.deps, { email, password, from: newFrom() })))[0]).toBe('sign_in_failed');
  });

  it('is hashed anew when the parameters have changed', async () => {
    const { email, personId } = await newPerson(at);
    const { hash } = await import('@node-rs/argon2');
    const weak = await hash(goodPassword, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await at.admin.query('update person set password_hash = $1 where id = $2', [weak, personId]);
    await verifyPassword(at.deps, { email, password: goodPassword, from: newFrom() });
    const { rows } = await at.admin.query('select password_hash from person where id = $1', [personId]);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await verifyPassword(at.deps, { email, password: goodPassword, from: newFrom() });
  });
});

describe('signing in', () => {
  it('with one agency to go to is there at once', async () => {
    const { personId, email } = await newPerson(at);
    const agencyId = await newAgency(at);
    const { membershipId } = await newMembership(at, { agencyId, email });
    const signedIn = await startSession(at.deps, { personId, from: newFrom() });
    expect(signedIn).toMatchObject({ missing: null, place: { kind: 'agency', agencyId, membershipId } });
    const principal = await recognise(at, signedIn.token);
    expect(principal).toMatchObject({ personId, needsFactor: false, agency: { agencyId, membershipId } });
  });

  it('with two agencies is in neither', async () => {
    const { personId, email } = await newPerson(at);
    await newMembership(at, { agencyId: await newAgency(at), email });
    await newMembership(at, { agencyId: await newAgency(at), email });
    const signedIn = await startSession(at.deps, { personId, from: newFrom() });
    expect(signedIn).toMatchObject({ missing: 'place', place: null });
  });

  it('as an admin who has not enrolled is in no agency, for 15 minutes', async () => {
    const { personId, email } = await newPerson(at);
    await newMembership(at, { agencyId: await newAgency(at), email, roles: ['admin'] });
    const signedIn = await startSession(at.deps, { personId, from: newFrom() });
    expect(signedIn).toMatchObject({ missing: 'enrolment', place: null });
    expect(Date.parse(signedIn.expiresAt) - Date.now()).toBeLessThanOrEqual(15 * 60_000 + 1000);
    expect(await recognise(at, signedIn.token)).toMatchObject({ needsFactor: true, factor: 'password', agency: null });
  });

  it('asks for the code of whoever has enrolled, also without being an admin', async () => {
    const { personId, email } = await newPerson(at);
    await newMembership(at, { agencyId: await newAgency(at), email });
    const { secret } = await enrol(at, personId);
    expect(await startSession(at.deps, { personId, from: newFrom() })).toMatchObject({ missing: 'code', place: null });
    const both = await startSession(at.deps, { personId, code: await at.deps.codes.codeOf(secret), from: newFrom() });
    expect(both).toMatchObject({ missing: null, place: { kind: 'agency' } });
    nextCode(at);
  });

  it('of a person who is suspended afterwards ends at once', async () => {
    const { personId } = await newPerson(at);
    const { token } = await startSession(at.deps, { personId, from: newFrom() });
    await at.admin.query(`update person set state = 'suspended' where id = $1`, [personId]);
    await expect(recognise(at, token)).rejects.toMatchObject({ code: 'session_ended' });
  });

  it('stores nothing that a token or a password could be read from', async () => {
    const { personId } = await newPerson(at);
    const { token } = await startSession(at.deps, { personId, from: newFrom() });
    const { rows } = await at.admin.query(
      `select (select string_agg(s::text, ' ') from session s) || (select string_agg(a::text, ' ') from audit_event a)
        || (select string_agg(t::text, ' ') from throttle t) everything`,
    );
    const held = [token, Buffer.from(token).toString('hex'), Buffer.from(token, 'base64url').toString('hex')];
    for (const text of [...held, goodPassword, '@example.com']) expect(rows[0].everything).not.toContain(text);
  });

  it('at an eleventh place ends the oldest', async () => {
    const { personId } = await newPerson(at);
    const tokens: string[] = [];
    for (let count = 0; count < 11; count += 1)
      tokens.push((await startSession(at.deps, { personId, from: newFrom() })).token);
    await expect(recognise(at, tokens[0] ?? '')).rejects.toMatchObject({ code: 'session_ended' });
    await recognise(at, tokens[1] ?? '');
    await recognise(at, tokens[10] ?? '');
    await identity(at, async unit => unit.audit({ action: 'test.done', subjectType: 'person', subjectId: personId }));
  });
});
