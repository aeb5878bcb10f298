import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Weakness } from '../../src/identity/password-strength.port.ts';
import { readStolenPasswords } from './stolen-passwords.ts';

/** What goes to the process that judges passwords, and what comes back. */
export type Question = { id: number; password: string; contextWords: readonly string[] };
export type Verdict = { id: number; weakness: Weakness | null };

/** zxcvbn's scale: 3 is "safely unguessable" against a stolen hash that is slow to try (10^8 to 10^10 guesses). */
const enough = 3;
/** What must be left of a password without the words that an attacker would try first. */
const ownCharacters = 8;

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

function judge({ stolen, zxcvbn }: Judge, { password, contextWords }: Question): Weakness | null {
  if (stolen.has(password.toLowerCase())) return 'breached';
  if (withoutWords(password, contextWords).length < ownCharacters) return 'contains_context';
  // zxcvbn looks at the beginning only: what is beyond makes a password no weaker.
  return zxcvbn.check(password.slice(0, 64), [...contextWords]).score < enough ? 'guessable' : null;
}

function withoutWords(password: string, words: readonly string[]): string {
  const longestFirst = words.filter(word => word.length > 3).toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}

/** Runs as a process of its own; `create-password-strength.ts` starts it, asks it and ends it. */
if (process.send) {
  const loading = loadJudge();
  process.on('disconnect', () => process.exit());
  process.on('message', (question: Question) => {
    void loading.then(loaded => process.send?.({ id: question.id, weakness: judge(loaded, question) }));
  });
}
