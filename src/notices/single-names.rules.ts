import { noticeWords } from './catalogue/index.ts';
import { type Compared, type Finding, linesOf } from './compare-text.rules.ts';
import { folded, readable, type Token, tokensOf } from './fold-text.rules.ts';
import type { OtherWord } from './name-index.rules.ts';

/** A word that is a first or last name of `people` persons of other agencies, where it may be meant so. Lines from 1. */
export type SingleName = { word: string; field: string; line: number; excerpt: string; people: number };
/** By a part of a name, as it compares: whose it is. */
export type NameParts = ReadonlyMap<string, ReadonlySet<OtherWord>>;

/** Shorter parts are initials, particles and coincidences. */
const shortest = 3;

/** The first, last and middle names of people who have more than one; by the whole of the others they are found anyway. */
export function namePartsOf(people: readonly OtherWord[]): NameParts {
  const parts = new Map<string, Set<OtherWord>>();
  for (const person of people) {
    const tokens = tokensOf(person.word);
    if (tokens.length < 2) continue;
    for (const { text } of tokens)
      if (text.length >= shortest && !/\d/.test(text)) parts.set(text, (parts.get(text) ?? new Set()).add(person));
  }
  return parts;
}

const months = Array.from({ length: 12 }, (_each, month) => new Date(Date.UTC(2026, month, 1)));
const weekdays = Array.from({ length: 7 }, (_each, day) => new Date(Date.UTC(2026, 0, day + 1)));
/** What notices say anyway, whoever they are for: months, days of the week, and the words of the catalogues. */
const usual: ReadonlySet<string> = new Set(
  Object.entries(noticeWords).flatMap(([language, words]) => [
    ...months.map(month => folded(month.toLocaleDateString(language, { month: 'long', timeZone: 'UTC' }))),
    ...weekdays.map(each => folded(each.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' }))),
    ...spokenIn(words).flatMap(text => tokensOf(text).map(each => each.text)),
  ]),
);

/** Every text of a catalogue, with nothing in its gaps. */
function spokenIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return spokenIn(words(''));
  return words && typeof words === 'object' ? Object.values(words).flatMap(spokenIn) : [];
}

/**
 * Words that may be somebody's of another agency, for whoever approves to look at: written with a capital, no word of
 * every notice, none that the text says in small letters too, and no part of the own agency's names. Those are too often
 * somebody else's, or a place's, to refuse a text for; what is refused already (`findings`) is not said again.
 */
export function findSingleNames(
  { texts, own }: Compared,
  parts: NameParts,
  findings: readonly Finding[],
): SingleName[] {
  const ours = new Set(own.names.flatMap(({ word }) => tokensOf(word).map(({ text }) => text)));
  const peopleOf = countingOthers(parts, own.agencyId);
  return Object.entries(texts).flatMap(([field, text]) => {
    const [tokens, lines, isCapital] = [tokensOf(text), linesOf(text), capitalsOf(text)];
    const small = new Set(tokens.filter(token => !isCapital(token)).map(each => each.text));
    const found = tokens.filter(isCapital).flatMap(({ text: token, at }) => {
      const word = [token, token.replace(/s$/, '')].find(each => parts.has(each));
      if (!word || small.has(token) || [token, word].some(each => usual.has(each) || ours.has(each))) return [];
      const people = peopleOf(word);
      return people > 0 ? [{ token: word, field, people, ...lines(at) }] : [];
    });
    return once(found.filter(each => !isRefused(each, findings)));
  });
}

/** How many persons of others a part of a name is of; each part is counted once, however often a text says it. */
function countingOthers(parts: NameParts, agencyId: string): (part: string) => number {
  const known = new Map<string, number>();
  return part => {
    const count = known.get(part) ?? [...(parts.get(part) ?? [])].filter(each => each.agencyId !== agencyId).length;
    known.set(part, count);
    return count;
  };
}

type Found = Omit<SingleName, 'word'> & { token: string };

/** By the letter that the word begins with; a script without capitals has none that could tell. */
function capitalsOf(text: string): (token: Token) => boolean {
  const normal = readable(text);
  return ({ at }) => /^\P{L}*[\p{Lu}\p{Lt}\p{Lo}]/u.test(normal.slice(at, at + 8));
}

const isRefused = ({ token, field, line }: Found, findings: readonly Finding[]): boolean =>
  findings.some(
    each =>
      each.field === field &&
      each.line === line &&
      each.kind === 'person' &&
      tokensOf(each.word).some(({ text }) => text === token),
  );

function once(found: readonly Found[]): SingleName[] {
  const byPlace = new Map(found.map(({ token, ...where }) => [`${token} ${where.line}`, { word: token, ...where }]));
  return [...byPlace.values()].map(each => ({ ...each, word: asWritten(each) }));
}

/** The word as its line has it. */
const asWritten = ({ word, excerpt }: { word: string; excerpt: string }): string =>
  excerpt.match(/[\p{L}\p{N}\p{M}]+/gu)?.find(each => [word, `${word}s`].includes(folded(each))) ?? word;
