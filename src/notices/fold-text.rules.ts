import { alikeAsOne, asItReads } from './as-it-reads.rules.ts';

/** A word of a text, by its letters and digits alone, and where it stands in what is readable of it. */
export type Token = { text: string; at: number };

/**
 * Letters and digits as they compare: one form of each (Unicode NFKD), no accents, no invisible characters, no case, and
 * one letter for all that look like it. `&` is the word that it stands for.
 */
export const folded = (text: string): string =>
  alikeAsOne(
    text
      .normalize('NFKD')
      .replaceAll('&', 'and')
      .replaceAll(/[\p{M}\p{Cf}\p{DI}]/gu, '')
      .toUpperCase()
      .toLowerCase(),
  ).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is compared, and what lines and places are counted in. */
export const readable = (text: string): string => asItReads(text).normalize('NFKC');

export function tokensOf(text: string): Token[] {
  const words = readable(text).matchAll(/[\p{L}\p{N}\p{M}\p{Cf}\p{DI}]+|&/gu);
  return [...words].map(({ 0: word, index }) => ({ text: folded(word), at: index })).filter(({ text }) => text !== '');
}

/** Whether a digit stands among letters, where it may be meant for one: `Ka1`, `Gr0ve`; not `10`. */
export const hasDigitForLetter = (letters: string): boolean => /[01]/.test(letters) && /\p{L}/u.test(letters);
/** One for `1`, `i` and `l`, and one for `0` and `o`. */
export const digitsAsLetters = (letters: string): string => letters.replaceAll(/[il]/g, '1').replaceAll('o', '0');

/**
 * The words of texts as lists of names may hold them, each once: with and without the letters that look like others, and
 * with the letters that digits may be meant for.
 */
export function wordsToLookUp(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts)
    for (const word of readable(text).split(/[^\p{L}\p{N}\p{M}\p{Cf}\p{DI}&]+/u)) {
      const plain = word
        .normalize('NFKD')
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
      for (const each of new Set([plain, folded(word)])) {
        if (each.length < 2 || each.length > 64) continue;
        found.add(each);
        if (!hasDigitForLetter(each)) continue;
        for (const letter of ['i', 'l']) found.add(each.replaceAll('0', 'o').replaceAll('1', letter));
      }
    }
  return [...found];
}
