import { digitsAsLetters, hasDigitForLetter, type Token, tokensOf } from './fold-text.rules.ts';

/** What belongs to somebody else than the agency that a text is for. */
export type OtherWord = { kind: 'agency' | 'person' | 'address' | 'id'; agencyId: string; word: string };
type Span = { first: number; last: number };
type Found = Span & { other: OtherWord };
/** Names by their letters alone; `spaced` keeps them with their gaps. */
type Named = { other: OtherWord; letters: string; spaced: string };
export type NameIndex = {
  byLetters: Map<string, Named[]>;
  /** The same with one sign for letters and the digits that look like them. */
  byLooks: Map<string, Named[]>;
  /** How names begin, by looks, and how many letters they have: where words spell none of them, nobody looks on. */
  begins: Set<string>;
  lengths: Set<number>;
  /** By how they begin and how long they are: what may stand in the middle of a word. */
  glued: Map<string, Map<number, Map<string, Named[]>>>;
  unspaced: Named[];
};

/** Legal forms that people leave out when they write a name. */
const forms = new Set(
  'ltd limited pty inc llc llp plc corp gmbh ag kg ohg ug se bv nv sarl sas srl spa oy ab as'.split(' '),
);
/** Shorter than this, letters that only come together across gaps are a coincidence. */
const shortest = 5;
/**
 * In the middle of a longer word a name of two words is looked for from 8 letters on, one of one word from 10: shorter
 * ones are parts of ordinary words (`Home`, `homely`; `Harbour`, `harbourside`).
 */
const shortestGlued = { several: 8, one: 10 };
/** What a table of beginnings is kept by. */
const beginning = 8;
/** After so many letters it is asked whether any name begins with them. */
const beginnings = [4, 8, 16, 32, 64, 128];
/** Initials that people put between the names of somebody who is known without. */
const mostInitials = 2;
const scriptsWithoutGaps =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** The name, and how else people write it. */
function variantsOf({ kind, word }: OtherWord): string[][] {
  const tokens = tokensOf(word).map(({ text }) => text);
  if (kind === 'person' && tokens.length > 1) {
    const [first = '', last = ''] = [tokens[0], tokens.at(-1)];
    return [tokens, [last, ...tokens.slice(0, -1)], [first, last], [last, first]];
  }
  const kept = [...tokens];
  while (kept.length > 1 && forms.has(kept.at(-1) ?? '')) kept.pop();
  return kept.length === tokens.length || kept.join('').length < 4 ? [tokens] : [tokens, kept];
}

/** Makes names of agencies and people ready to be looked for in any number of texts. */
export function indexNames(words: readonly OtherWord[]): NameIndex {
  const index: NameIndex = {
    ...{ byLetters: new Map(), byLooks: new Map(), begins: new Set(), lengths: new Set() },
    ...{ glued: new Map(), unspaced: [] },
  };
  for (const other of words)
    for (const tokens of variantsOf(other)) {
      const named = { other, letters: tokens.join(''), spaced: tokens.join(' ') };
      if (named.letters.length < 2) continue;
      if (scriptsWithoutGaps.test(named.letters)) index.unspaced.push(named);
      add(index.byLetters, named.letters, named);
      if (named.letters.length >= shortest) add(index.byLooks, digitsAsLetters(named.letters), named);
      for (const length of beginnings)
        if (named.letters.length >= length) index.begins.add(digitsAsLetters(named.letters.slice(0, length)));
      index.lengths.add(named.letters.length);
      if (named.letters.length >= (tokens.length > 1 ? shortestGlued.several : shortestGlued.one))
        addGlued(index, named);
    }
  return index;
}

function add<Key>(map: Map<Key, Named[]>, key: Key, named: Named): void {
  const known = map.get(key);
  if (known) known.push(named);
  else map.set(key, [named]);
}

function addGlued({ glued }: NameIndex, named: Named): void {
  const key = named.letters.slice(0, beginning);
  const byLength = glued.get(key) ?? new Map<number, Map<string, Named[]>>();
  const sameLength = byLength.get(named.letters.length) ?? new Map<string, Named[]>();
  add(sameLength, named.letters, named);
  glued.set(key, byLength.set(named.letters.length, sameLength));
}

/** The names that a text says: as words, however they are spaced or joined, and in the middle of longer words. */
export function namesIn(tokens: readonly Token[], index: NameIndex): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    found.push(...namesFrom(tokens, first, index), ...gluedIn(tokens[first]?.text ?? '', first, index));
  }
  return [...found, ...unspacedIn(tokens, index)];
}

/** What the words from there on spell, with initials and without; no further than some name begins like it. */
function namesFrom(tokens: readonly Token[], first: number, index: NameIndex): Found[] {
  const found: Found[] = [];
  const [all, short] = [nothing(), nothing()];
  let initials = 0;
  for (let last = first; last < tokens.length; last += 1) {
    const { text = '' } = tokens[last] ?? {};
    const add = (named: Named) => void found.push({ first, last, other: named.other });
    if (all.goesOn) spell(all, text, index).forEach(add);
    if (text.length === 1 && last > first) initials += 1;
    else if (short.goesOn) {
      const named = spell(short, text, index);
      if (initials > 0) for (const each of named) if (each.other.kind === 'person') add(each);
    }
    if (!all.goesOn && (!short.goesOn || initials > mostInitials)) break;
  }
  return found;
}

type Spelling = { letters: string; spaced: string; digits: boolean; goesOn: boolean };
const nothing = (): Spelling => ({ letters: '', spaced: '', digits: false, goesOn: true });

/** Goes on by a word. The names that are spelt now: in these letters, or in digits that look like them. */
function spell(spelling: Spelling, word: string, { byLetters, byLooks, begins, lengths }: NameIndex): Named[] {
  const before = spelling.letters.length;
  spelling.letters += word;
  spelling.spaced = before === 0 ? word : `${spelling.spaced} ${word}`;
  spelling.digits ||= hasDigitForLetter(word);
  const { letters, spaced, digits } = spelling;
  const passed = beginnings.filter(length => before < length && letters.length >= length).at(-1);
  if (passed !== undefined) spelling.goesOn = begins.has(digitsAsLetters(letters.slice(0, passed)));
  if (!lengths.has(letters.length)) return [];
  const same = (byLetters.get(letters) ?? []).filter(named => letters.length >= shortest || named.spaced === spaced);
  return digits ? [...same, ...(byLooks.get(digitsAsLetters(letters)) ?? [])] : same;
}

/** At each letter of a word: the names that begin there, by a table of beginnings. */
function gluedIn(word: string, first: number, { glued }: NameIndex): Found[] {
  if (word.length <= beginning) return [];
  const found: Found[] = [];
  for (let at = 0; at + beginning <= word.length; at += 1)
    for (const [length, names] of glued.get(word.slice(at, at + beginning)) ?? [])
      for (const { other } of names.get(word.slice(at, at + length)) ?? []) found.push({ first, last: first, other });
  return found;
}

/** Where a script has no gaps between words, a name may stand anywhere. */
function unspacedIn(tokens: readonly Token[], { unspaced }: NameIndex): Found[] {
  return unspaced.flatMap(({ letters, other }) => {
    const first = tokens.findIndex(({ text }) => text.length > letters.length && text.includes(letters));
    return first < 0 ? [] : [{ first, last: first, other }];
  });
}
