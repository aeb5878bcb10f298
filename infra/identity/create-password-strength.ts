import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { PasswordStrength } from '../../src/identity/password-strength.port.ts';
import { readStolenPasswords } from './stolen-passwords.ts';

/** zxcvbn's scale, 0 to 4: 4 takes 10^10 guesses or more, out of reach for hashes that are slow to try. */
const enough = 4;
/** What must be left of a password without the words that an attacker would try first. */
const ownCharacters = 8;

/** Loads its dictionaries when the first password is chosen: they take memory that an idle process should not. */
export function createPasswordStrength(): PasswordStrength {
  let loading: Promise<Judge> | undefined;
  return {
    weaknessOf: async (password, contextWords) => {
      loading ??= loadJudge();
      const { stolen, zxcvbn } = await loading;
      const written = password.toLowerCase();
      if (stolen.has(written) || stolen.has(written.replaceAll(/[^\p{L}\p{N}]/gu, ''))) return 'breached';
      if (withoutWords(password, contextWords).length < ownCharacters) return 'contains_context';
      // zxcvbn looks at the beginning only: what is beyond makes a password no weaker.
      return zxcvbn.check(password.slice(0, 64), [...contextWords]).score < enough ? 'guessable' : null;
    },
  };
}

type Judge = { stolen: ReadonlySet<string>; zxcvbn: ZxcvbnFactory };
async function loadJudge(): Promise<Judge> {
  const [stolen, core, common, english] = await Promise.all([
    readStolenPasswords(),
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const dictionary = { ...common.dictionary, ...english.dictionary };
  return { stolen, zxcvbn: new core.ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs, maxLength: 64 }) };
}

function withoutWords(password: string, words: readonly string[]): string {
  const longestFirst = words.filter(word => word.length > 3).toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}
