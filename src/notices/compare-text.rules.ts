import { alikeAsOne } from './as-it-reads.rules.ts';
import { folded, readable, tokensOf } from './fold-text.rules.ts';
import { indexNames, type NameIndex, namesIn, type OtherWord } from './name-index.rules.ts';

/** Where a text says it; lines count from 1. */
export type Finding = OtherWord & { field: string; line: number; excerpt: string };
/** A name that is an ordinary word where it stands, and why. */
export type WordException = { word: string; reason: string };

export type Compared = {
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

/** By a place in what is readable of a text: its line, and what that says. */
export const linesOf = (text: string) => {
  const normal = readable(text);
  const all = normal.split('\n');
  const starts = [0, ...[...normal.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (at: number) => {
    const line = countUpTo(starts, at);
    return { line, excerpt: cut(all[line - 1] ?? '') };
  };
};
/** How many of ascending numbers are at most that: a text of names alone asks it of each of thousands. */
function countUpTo(ascending: readonly number[], most: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ascending[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
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
    [...each.matchAll(emailAddresses)].flatMap(([address]) => {
      const inOurLetters = alikeAsOne(address.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
      return [address, inOurLetters].flatMap(one => [one, one.replace(/\+[^@]*@/, '@')]);
    }),
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
