import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assertMayEnrol } from '../../src/identity/assert-may-enrol.ts';
import { beginTotp, pendingTotp } from '../../src/identity/begin-totp.ts';
import { confirmTotp } from '../../src/identity/confirm-totp.ts';
import { showSecondFactor } from '../../src/identity/show-second-factor.ts';
import { startSession } from '../../src/identity/start-session.ts';
import {
  asHolder,
  auditOf,
  enrol,
  newAgency,
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

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('a one-time code', () => {
  it('finishes a sign-in under a new token, and the old token is refused', async () => {
    const { personId, email } = await newPerson(at);
    await newMembership(at, { agencyId: await newAgency(at), email, roles: ['admin'] });
    const { secret } = await enrol(at, personId);
    const from = newFrom();
    const first = await startSession(at.deps, { personId, from });
    const code = await at.deps.codes.codeOf(secret);
    const next = await showSecondFactor(at.deps, { personId, sessionId: first.sessionId, code, from });
    nextCode(at);
    expect(next).toMatchObject({ missing: null, place: { kind: 'agency' } });
    expect(next.token).not.toBe(first.token);
    expect(Date.parse(next.expiresAt) - Date.now()).toBeGreaterThan(11.9 * 3_600_000);
    await expect(recognise(at, first.token)).rejects.toMatchObject({ code: 'session_ended' });
    expect(await recognise(at, next.token)).toMatchObject({ factor: 'password+totp', agency: { roles: ['admin'] } });
  });

  it('is refused when it is used again, also for another session', async () => {
    const { personId } = await newPerson(at);
    const { secret } = await enrol(at, personId);
    const code = await at.deps.codes.codeOf(secret);
    await startSession(at.deps, { personId, code, from: newFrom() });
    expect(await codeOf(startSession(at.deps, { personId, code, from: newFrom() }))).toBe('code_already_used');
    nextCode(at);
    // Still within the tolerance of 30 seconds back, and still spent.
    expect(await codeOf(startSession(at.deps, { personId, code, from: newFrom() }))).toBe('code_already_used');
    expect(await auditOf(at, personId)).toContain('second_factor.refused denied code_already_used');
  });

  it('that is used again counts as a failure, so that it buys no more guesses', async () => {
    const { personId } = await newPerson(at);
    const { secret } = await enrol(at, personId);
    const code = await at.deps.codes.codeOf(secret);
    await startSession(at.deps, { personId, code, from: newFrom() });
    const from = newFrom();
    const tries: string[] = [];
    for (const each of [wrong(code), wrong(code), code, wrong(code), wrong(code), wrong(code)])
      tries.push(await codeOf(startSession(at.deps, { personId, code: each, from })));
    nextCode(at);
    expect(tries[2]).toBe('code_already_used');
    expect(tries[5]).toBe('too_many_attempts');
  });

  it('of a hundred tries at once passes once', async () => {
    const { personId } = await newPerson(at);
    const { secret } = await enrol(at, personId);
    const code = await at.deps.codes.codeOf(secret);
    const tries = Array.from({ length: 100 }, () => codeOf(startSession(at.deps, { personId, code, from: newFrom() })));
    const answers = await Promise.all(tries);
    expect(answers.filter(answer => answer === 'done')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['done', 'code_already_used', 'too_many_attempts']));
    nextCode(at);
  });

  it('may be that of the step before, not one older, not one to come', async () => {
    const { personId } = await newPerson(at);
    const { secret } = await enrol(at, personId);
    const late = await at.deps.codes.codeOf(secret);
    nextCode(at);
    expect(await codeOf(startSession(at.deps, { personId, code: late, from: newFrom() }))).toBe('done');
    nextCode(at);
    const older = await at.deps.codes.codeOf(secret);
    at.clock.aheadSeconds += 60;
    expect(await codeOf(startSession(at.deps, { personId, code: older, from: newFrom() }))).toBe('code_invalid');
    nextCode(at);
    const early = await at.deps.codes.codeOf(secret);
    at.clock.aheadSeconds -= 30;
    expect(await codeOf(startSession(at.deps, { personId, code: early, from: newFrom() }))).toBe('code_invalid');
  });

  it('that is wrong or no code at all leaves the session as it was', async () => {
    const { personId } = await newPerson(at);
    const { secret } = await enrol(at, personId);
    const from = newFrom();
    const { sessionId, token } = await startSession(at.deps, { personId, from });
    for (const code of [wrong(await at.deps.codes.codeOf(secret)), '12345', 'abcdef', ''])
      expect(await codeOf(showSecondFactor(at.deps, { personId, sessionId, code, from }))).toBe('code_invalid');
    expect(await recognise(at, token)).toMatchObject({ factor: 'password' });
    expect(await auditOf(at, personId)).toContain('second_factor.refused denied wrong_code');
  });
});

describe('enrolling', () => {
  it('shows a QR code and a key, and keeps the secret sealed', async () => {
    const { personId, email } = await newPerson(at);
    const from = newFrom();
    const { sessionId } = await startSession(at.deps, { personId, from });
    const setup = await beginTotp(at.deps, { personId, sessionId, from });
    expect(setup.uri).toBe(`otpauth://totp/Reeve:${encodeURIComponent(email)}?secret=${setup.secret}&issuer=Reeve`);
    expect(setup.qrSvg).toMatch(/^<svg /);
    expect(await pendingTotp(at.deps, { personId, sessionId })).toEqual(setup);
    const { rows } = await at.admin.query('select totp_secret_sealed sealed from person where id = $1', [personId]);
    expect(rows[0].sealed.includes(setup.secret)).toBe(false);
  });

  it('begun in one session cannot be seen or confirmed in another', async () => {
    const { personId } = await newPerson(at);
    const from = newFrom();
    const [one, two] = [
      await startSession(at.deps, { personId, from }),
      await startSession(at.deps, { personId, from }),
    ];
    const { secret } = await beginTotp(at.deps, { personId, sessionId: one.sessionId, from });
    expect(await pendingTotp(at.deps, { personId, sessionId: two.sessionId })).toBeNull();
    const code = await at.deps.codes.codeOf(secret);
    const confirmed = confirmTotp(at.deps, { personId, sessionId: two.sessionId, code, from });
    expect(await codeOf(confirmed)).toBe('conflict');
  });

  it('needs a right code, and that code is used up by it', async () => {
    const { personId } = await newPerson(at);
    const from = newFrom();
    const { sessionId } = await startSession(at.deps, { personId, from });
    const { secret } = await beginTotp(at.deps, { personId, sessionId, from });
    const code = await at.deps.codes.codeOf(secret);
    expect(await codeOf(confirmTotp(at.deps, { personId, sessionId, code: wrong(code), from }))).toBe('code_invalid');
    expect(await codeOf(confirmTotp(at.deps, { personId, sessionId, code, from }))).toBe('done');
    expect(await codeOf(startSession(at.deps, { personId, code, from }))).toBe('code_already_used');
    nextCode(at);
  });

  it('ends the other sessions of the person', async () => {
    const { personId } = await newPerson(at);
    const other = await startSession(at.deps, { personId, from: newFrom() });
    const { signedIn } = await enrol(at, personId);
    await expect(recognise(at, other.token)).rejects.toMatchObject({ code: 'session_ended' });
    await recognise(at, signedIn.token);
    expect(await auditOf(at, personId)).toContain('second_factor.enrolled done');
  });

  it('happens once: a confirmed factor is not replaced', async () => {
    const { personId } = await newPerson(at);
    const { signedIn } = await enrol(at, personId);
    const { sessionId, token } = signedIn;
    expect(await codeOf(beginTotp(at.deps, { personId, sessionId, from: newFrom() }))).toBe('already_done');
    expect(await codeOf(asHolder(at, token, assertMayEnrol as never))).toBe('already_done');
  });

  it('is not for a session whose sign-in was hours ago', async () => {
    const { personId } = await newPerson(at);
    const { token, sessionId } = await startSession(at.deps, { personId, from: newFrom() });
    const mayEnrol = () => codeOf(asHolder(at, token, assertMayEnrol as never));
    expect(await mayEnrol()).toBe('done');
    await at.admin.query(
      `update session set created_at = created_at - interval '1 hour', expires_at = expires_at - interval '1 hour' where id = $1`,
      [sessionId],
    );
    expect(await mayEnrol()).toBe('session_ended');
  });
});
