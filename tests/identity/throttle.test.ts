import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { networkOf } from '../../infra/identity/network-of.ts';
import { verifyPassword } from '../../src/identity/verify-password.ts';
import { goodPassword, newFrom, newPerson, openTestDatabase, type TestDatabase } from './support.ts';

let at: TestDatabase;
beforeAll(async () => {
  at = await openTestDatabase();
});
afterAll(() => at.close());

const tries = async (email: string, from: { ip: string }, count: number, password = 'wrong password') => {
  const codes: string[] = [];
  for (let tried = 0; tried < count; tried += 1)
    codes.push(
      await verifyPassword(at.deps, { email, password, from }).then(
        () => 'done',
        (error: { code: string }) => error.code,
      ),
    );
  return codes;
};

describe('guessing a password', () => {
  it('is refused after ten failures from one network, also with the right password, until the window ends', async () => {
    const { email } = await newPerson(at);
    const from = newFrom();
    expect(new Set(await tries(email, from, 10))).toEqual(new Set(['sign_in_failed']));
    const refused = verifyPassword(at.deps, { email, password: goodPassword, from });
    await expect(refused).rejects.toMatchObject({
      code: 'too_many_attempts',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    await at.admin.query('update throttle set expire = expire - 16 * 60 * 1000');
    expect(await tries(email, from, 1, goodPassword)).toEqual(['done']);
  });

  it('counts a burst of tries as what it is', async () => {
    const { email } = await newPerson(at);
    const from = newFrom();
    const codes = (await Promise.all(Array.from({ length: 40 }, () => tries(email, from, 1)))).flat();
    expect(codes.filter(code => code === 'sign_in_failed')).toHaveLength(10);
    expect(codes.filter(code => code === 'too_many_attempts')).toHaveLength(30);
  });

  it('from many networks does not lock out where somebody usually works', async () => {
    const { email } = await newPerson(at);
    const usual = newFrom();
    expect(await tries(email, usual, 1, goodPassword)).toEqual(['done']);
    const attack = await Promise.all(Array.from({ length: 60 }, () => tries(email, newFrom(), 1)));
    expect(attack.flat()).toContain('too_many_attempts');
    expect(await tries(email, newFrom(), 1, goodPassword)).toEqual(['too_many_attempts']);
    expect(await tries(email, usual, 1, goodPassword)).toEqual(['done']);
  });

  it('over many accounts from one network is refused too', async () => {
    const from = newFrom();
    const codes = await Promise.all(Array.from({ length: 110 }, (_, n) => tries(`stuffed${n}@example.com`, from, 1)));
    expect(codes.flat().filter(code => code === 'too_many_attempts')).toHaveLength(10);
  });

  it('is not what signing in rightly counts as', async () => {
    const { email } = await newPerson(at);
    const from = newFrom();
    expect(new Set(await tries(email, from, 25, goodPassword))).toEqual(new Set(['done']));
  });
});

describe('a network', () => {
  it('is what one subscriber has', () => {
    expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
    expect(networkOf('::ffff:203.0.113.9')).toBe('203.0.113.9');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:0db8:1:2::9'));
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(networkOf('unknown')).toBe('unknown');
  });
});
