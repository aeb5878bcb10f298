import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import type { Weakness } from '../../src/identity/password-strength.port.ts';
import { readStolenPasswords } from './stolen-passwords.ts';

/** zxcvbn's scale, 0 to 4: 4 takes 10^10 guesses or more, out of reach for hashes that are slow to try. */
const enough = 4;
/** What must be left of a password without the words that an attacker would try first. */
const ownCharacters = 8;
/** zxcvbn's time grows with length, and what is beyond makes a password no weaker. */
const looksAt = 64;
/** Spellings such as p@$$w0rd that zxcvbn tries; its own 100 let 64 characters take seconds, for the same verdicts. */
const spellings = 20;

export type Judge = (password: string, contextWords: readonly string[]) => Weakness | null;

/** Loads lists and dictionaries: a second, and 140 MB for as long as the judge is kept. */
export async function createJudge(): Promise<Judge> {
  const stolen = await readStolenPasswords();
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common, ...english },
    graphs: adjacencyGraphs,
    maxLength: looksAt,
    l33tMaxSubstitutions: spellings,
  });
  return (password, contextWords) => {
    const written = password.toLowerCase();
    if (stolen.has(written) || stolen.has(written.replaceAll(/[^\p{L}\p{N}]/gu, ''))) return 'breached';
    if (withoutWords(written, contextWords).length < ownCharacters) return 'contains_context';
    return zxcvbn.check(password.slice(0, looksAt), [...contextWords]).score < enough ? 'guessable' : null;
  };
}

function withoutWords(written: string, words: readonly string[]): string {
  const longestFirst = words.filter(word => word.length > 3).toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), written);
}
