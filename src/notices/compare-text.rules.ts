import { alikeAsOne, asItReads } from './as-it-reads.rules.ts';

/** What belongs to somebody else than the agency that a text is for. */
export type OtherWord = { kind: 'agency' | 'person' | 'address' | 'id'; agencyId: string; word: string };
/** Where a text says it; lines count from 1. */
export type Finding = OtherWord & { field: string; line: number; excerpt: string };
/** A name that is an ordinary word where it stands, and why. */
export type WordException = { word: string; reason: string };

type Token = { text: string; at: number };
type Span = { first: number; last: number };
/** Names by their letters alone; `spaced` keeps them with their gaps. */
type NameIndex = { byLetters: Map<string, Named[]>; longest: number; unspaced: Named[] };
type Named = { other: OtherWord; letters: string; spaced: string };

/** Legal forms that people leave out when they write a name. */
const forms = new Set(
  'ltd limited pty inc llc llp plc corp gmbh ag kg ohg ug se bv nv sarl sas srl spa oy ab as'.split(' '),
);
/** Shorter than this, letters that only come together across gaps are a coincidence. */
const shortest = 5;
const scriptsWithoutGaps =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/**
 * Letters and digits as they compare: one form of each (Unicode NFKD), no accents, no invisible characters, no case, and
 * one letter for all that look like it. `&` is the word that it stands for.
 */
const folded = (text: string): string =>
  alikeAsOne(
    text
      .normalize('NFKD')
      .replaceAll('&', 'and')
      .replaceAll(/[\p{M}\p{Cf}\p{DI}]/gu, '')
      .toUpperCase()
      .toLowerCase(),
  ).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is compared, and what lines and places are counted in. */
const readable = (text: string): string => asItReads(text).normalize('NFKC');

function tokensOf(text: string): Token[] {
  const words = readable(text).matchAll(/[\p{L}\p{N}\p{M}\p{Cf}\p{DI}]+|&/gu);
  return [...words].map(({ 0: word, index }) => ({ text: folded(word), at: index })).filter(({ text }) => text !== '');
}

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
  const index: NameIndex = { byLetters: new Map(), longest: 0, unspaced: [] };
  for (const other of words)
    for (const tokens of variantsOf(other)) {
      const named = { other, letters: tokens.join(''), spaced: tokens.join(' ') };
      if (named.letters.length < 2) continue;
      if (scriptsWithoutGaps.test(named.letters)) index.unspaced.push(named);
      const known = index.byLetters.get(named.letters);
      if (known) known.push(named);
      else index.byLetters.set(named.letters, [named]);
      index.longest = Math.max(index.longest, named.letters.length);
    }
  return index;
}

type Found = Span & { other: OtherWord };

/** At each word: the names that the words from there on spell, however they are spaced or joined. */
function namesIn(tokens: readonly Token[], index: NameIndex): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    let [letters, spaced] = ['', ''];
    for (let last = first; last < tokens.length && letters.length <= index.longest; last += 1) {
      const { text } = tokens[last] as Token;
      [letters, spaced] = [letters + text, spaced ? `${spaced} ${text}` : text];
      for (const named of index.byLetters.get(letters) ?? [])
        if (letters.length >= shortest || named.spaced === spaced) found.push({ first, last, other: named.other });
    }
  }
  return [...found, ...unspacedIn(tokens, index)];
}

/** Where a script has no gaps between words, a name may stand anywhere. */
function unspacedIn(tokens: readonly Token[], { unspaced }: NameIndex): Found[] {
  return unspaced.flatMap(({ letters, other }) => {
    const first = tokens.findIndex(({ text }) => text.length > letters.length && text.includes(letters));
    return first < 0 ? [] : [{ first, last: first, other }];
  });
}

type Compared = {
  /** By name of the field. */
  texts: Readonly<Record<string, string>>;
  /** Whose texts they are: its own names are nobody else's, also where another one's are part of them. */
  own: { agencyId: string; names: readonly OtherWord[] };
};

/** Each name of somebody else that the texts say, once for each line. */
export function findNames({ texts, own }: Compared, ...indexes: readonly NameIndex[]): Finding[] {
  const ownIndex = indexNames(own.names);
  return Object.entries(texts).flatMap(([field, text]) => {
    const tokens = tokensOf(text);
    const ours = namesIn(tokens, ownIndex);
    const theirs = indexes
      .flatMap(index => namesIn(tokens, index))
      .filter(({ other }) => other.agencyId !== own.agencyId)
      .filter(name => !ours.some(({ first, last }) => first <= name.first && last >= name.last));
    const lines = linesOf(text);
    return once(theirs.map(({ other, first }) => ({ ...other, field, ...lines(tokens[first]?.at ?? 0) })));
  });
}

const linesOf = (text: string) => {
  const normal = readable(text);
  const all = normal.split('\n');
  return (at: number) => {
    const line = normal.slice(0, at).split('\n').length;
    return { line, excerpt: cut(all[line - 1] ?? '') };
  };
};
const cut = (line: string) => (line.length > 160 ? `${line.slice(0, 160)} ...` : line);

function once(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, agencyId, word, field, line }) => {
    const key = JSON.stringify([kind, agencyId, folded(word), field, line]);
    return !seen.has(key) && seen.add(key);
  });
}

/** An e-mail address or id as it is looked up, and where the texts say it. */
export type Mention = { kind: 'address' | 'id'; value: string; field: string; line: number; excerpt: string };

/**
 * E-mail addresses, also such as `ada (at) harbour.example`, and UUIDs, with their dashes or without; also where a line
 * breaks within one. What is none of anybody's is found too: whose it is, the database says.
 */
export function mentionsIn(texts: Compared['texts']): Mention[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const lines = readable(text).split('\n');
    const inside = lines.map(line => valuesIn(line));
    return lines.flatMap((line, index) => {
      const where = { field, line: index + 1, excerpt: cut(line) };
      const here = inside[index] ?? [];
      const known = new Set([...here, ...(inside[index + 1] ?? [])].map(({ value }) => value));
      const broken = valuesIn(`${line.trimEnd()}${(lines[index + 1] ?? '').trimStart()}`);
      return [...here, ...broken.filter(({ value }) => !known.has(value))].map(each => ({ ...each, ...where }));
    });
  });
}

/** Within the lengths of RFC 5321 §4.5.3.1, so that a long text without any takes no longer than its length. */
const emailAddresses = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,63}/gu;
const uuids = new RegExp(`(${[8, 4, 4, 4, 12].map(digits => `[0-9a-f]{${digits}}`).join(')[\\p{Pd}\\s_]?(')})`, 'gu');

function valuesIn(raw: string): Pick<Mention, 'kind' | 'value'>[] {
  const line = raw.replaceAll(/[\p{Cf}\p{DI}]/gu, '').toLowerCase();
  const spelt = line
    .replaceAll(/\s{0,3}(?:[[({<]\s{0,3}at\s{0,3}[\])}>]|\sat\s|@)\s{0,3}/g, '@')
    .replaceAll(/\s{0,3}(?:[[({<]\s{0,3}dot\s{0,3}[\])}>]|\sdot\s)\s{0,3}/g, '.');
  const addresses = [line, spelt].flatMap(each =>
    [...each.matchAll(emailAddresses)].flatMap(([address]) => [address, address.replace(/\+[^@]*@/, '@')]),
  );
  const ids = [...line.matchAll(uuids)].map(([, ...parts]) => parts.join('-'));
  return [
    ...[...new Set(addresses)].map(value => ({ kind: 'address' as const, value })),
    ...ids.map(value => ({ kind: 'id' as const, value })),
  ];
}

/** Addresses and ids are never ordinary words. */
export const mayBeOrdinary = ({ kind }: Pick<Finding, 'kind'>): boolean => kind === 'agency' || kind === 'person';

/** The findings that no exception covers. */
export const uncovered = (findings: readonly Finding[], exceptions: readonly WordException[]): Finding[] =>
  findings.filter(
    finding => !(mayBeOrdinary(finding) && exceptions.some(({ word }) => folded(word) === folded(finding.word))),
  );
