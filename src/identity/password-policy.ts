import { z } from 'zod';
import { DomainError } from '../kernel/errors.ts';
import type { PasswordStrength, Weakness } from './password-strength.port.ts';

export const passwordLimits = { min: 12, max: 128 } as const;

/**
 * A password as somebody chooses it: 12 to 128 characters of any kind, taken exactly as it comes (ASVS 6.2.1, 6.2.5,
 * 6.2.8, 6.2.9). No composition rules, no expiry (6.2.10).
 */
const newPasswordSchema = z.string().min(passwordLimits.min).max(passwordLimits.max);
/** A password as somebody claims to know it. The upper bound keeps hashing cheap; today's lower bound is no business here. */
export const claimedPasswordSchema = z.string().min(1).max(passwordLimits.max);

/** Words that stand in no password, with what is known of the person (ASVS 6.1.2, 6.2.11). */
const productWords = [
  'reeve',
  'property',
  'properties',
  'landlord',
  'letting',
  'lettings',
  'tenant',
  'agency',
  'admin',
];

const says: Readonly<Record<Weakness, string>> = {
  breached: 'this password is on lists of stolen ones: choose another',
  contains_context: 'this password is built around your name, your address or your agency: choose another',
  guessable: 'this password is easy to guess: choose a longer one, such as four words that do not belong together',
};

/**
 * Refuses a weak password. Nothing of it leaves the process.
 * @throws DomainError `password_too_weak`, with why.
 */
export async function assertPasswordFit(
  strength: PasswordStrength,
  password: string,
  contextWords: readonly string[],
): Promise<void> {
  if (!newPasswordSchema.safeParse(password).success)
    throw new DomainError(
      'password_too_weak',
      `a password has ${passwordLimits.min} to ${passwordLimits.max} characters`,
      { facts: { reason: 'length' } },
    );
  const words = [...productWords, ...contextWords.flatMap(partsOf)];
  const weakness = await strength.weaknessOf(password, words);
  if (weakness) throw new DomainError('password_too_weak', says[weakness], { facts: { reason: weakness } });
}

/** An address or a name, and the parts of it that one could build a password on. */
const partsOf = (text: string): string[] => [
  text.toLowerCase(),
  ...text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part.length > 3),
];
