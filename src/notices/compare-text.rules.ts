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
 * Letters and digits as they compare: one form of each (Unicode NFKD), no accents, no invisible characters, no case.
 * `&` is the word that it stands for.
 */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll('&', 'and')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function tokensOf(text: string): Token[] {
  const words = text.normalize('NFKC').matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+|&/gu);
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
  const normal = text.normalize('NFKC');
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

/** E-mail addresses, also such as `ada (at) harbour.example`, and UUIDs, with their dashes or without. */
export function mentionsIn(texts: Compared['texts']): Mention[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text.split('\n').flatMap((raw, index) => {
      const where = { field, line: index + 1, excerpt: cut(raw) };
      const line = raw
        .normalize('NFKC')
        .replaceAll(/\p{Cf}/gu, '')
        .toLowerCase();
      const spelt = line
        .replaceAll(/\s*[[({<]\s*at\s*[\])}>]\s*/g, '@')
        .replaceAll(/\s*[[({<]\s*dot\s*[\])}>]\s*/g, '.');
      const addresses = [...spelt.matchAll(/[\p{L}\p{N}][\p{L}\p{N}._%+'-]*@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu)].flatMap(
        ([address]) => [address, address.replace(/\+[^@]*@/, '@')],
      );
      const ids = [...line.matchAll(/([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})/g)];
      return [
        ...[...new Set(addresses)].map(value => ({ kind: 'address' as const, value, ...where })),
        ...ids.map(([, ...parts]) => ({ kind: 'id' as const, value: parts.join('-'), ...where })),
      ];
    }),
  );
}

/** Addresses and ids are never ordinary words. */
export const mayBeOrdinary = ({ kind }: Pick<Finding, 'kind'>): boolean => kind === 'agency' || kind === 'person';

/** The findings that no exception covers. */
export const uncovered = (findings: readonly Finding[], exceptions: readonly WordException[]): Finding[] =>
  findings.filter(
    finding => !(mayBeOrdinary(finding) && exceptions.some(({ word }) => folded(word) === folded(finding.word))),
  );
