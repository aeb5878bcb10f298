import { describe, expect, it } from '@jest/globals';
import { createPasswordHasher } from '../../infra/identity/create-password-hasher.ts';
import { createPasswordStrength } from '../../infra/identity/create-password-strength.ts';
import { createJudge } from '../../infra/identity/judge-password.ts';
import { assertPasswordFit } from '../../src/identity/password-policy.ts';

const strength = createPasswordStrength();
const known = ['mary.cunningham@harbour.example', 'Harbour Lettings'];
const reasonOf = (password: string) =>
  assertPasswordFit(strength, password, known).then(
    () => 'fit',
    (error: { details: { facts: { reason: string } } }) => error.details.facts.reason,
  );

describe('a new password', () => {
  it.each([
    ['elevenchars', 'length'],
    ['x'.repeat(129), 'length'],
    ['123456789012', 'breached'],
    ['QWERTYUIOP123', 'breached'],
    ['harbourlettings1', 'contains_context'],
    ['Cunningham!2024', 'contains_context'],
    ['reeveadmin2026', 'contains_context'],
    ['aaaaaaaaaaaaaaaaa!', 'guessable'],
    ['abcdefghijklmnop1', 'guessable'],
    ['password password', 'breached'],
    ['summer2025winter', 'guessable'],
  ])('%s is refused: %s', async (password, reason) => {
    expect(await reasonOf(password)).toBe(reason);
  });

  it.each(['gravel sonnet umbrella kettle', 'vXq9-bT2m_wLr4', 'åäö ñandú 猫 żółw płot', 'kettle sonnet'.repeat(9)])(
    '%s is taken, of whatever characters it is',
    async password => {
      expect(await reasonOf(password)).toBe('fit');
    },
  );
});

describe('judging', () => {
  it('compares few spellings of a password that is built to have many', async () => {
    const judge = await createJudge();
    // Each spelling that is compared is put into lower case first: counted, since times say how busy the machine is.
    const comparedOf = (password: string) => {
      const lower = String.prototype.toLowerCase;
      let times = 0;
      String.prototype.toLowerCase = function () {
        times += 1;
        return lower.call(this);
      };
      try {
        judge(password, known);
        return times;
      } finally {
        String.prototype.toLowerCase = lower;
      }
    };
    const plain = comparedOf('gravel sonnet umbrella kettle violin thistle cobalt marmot lantern');
    // Each character of it may stand for others: with all spellings that zxcvbn would try, it is 10,000 are compared.
    const built = comparedOf('4@({[<3!1|065$7+2%'.repeat(4));
    expect(built).toBeGreaterThan(plain);
    expect(built).toBeLessThan(5_000);
  });

  it('turns away more than it gets through in time', async () => {
    const busy = createPasswordStrength();
    const codes = await Promise.all(
      Array.from({ length: 15 }, () =>
        busy.weaknessOf('gravel sonnet umbrella kettle', known).then(
          () => 'judged',
          (error: { code: string }) => error.code,
        ),
      ),
    );
    expect(codes.filter(code => code === 'judged')).toHaveLength(10);
    expect(codes.filter(code => code === 'unavailable')).toHaveLength(5);
  });
});

describe('a stored password', () => {
  it('is argon2id with today’s parameters, different each time', async () => {
    const hasher = createPasswordHasher();
    const [one, two] = [await hasher.hash('same'), await hasher.hash('same')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect([await hasher.verify(one, 'same'), await hasher.verify(one, 'other')]).toEqual([true, false]);
    expect(await hasher.verify(null, 'nobody has this password')).toBe(false);
  });
});
