import { type RawBuilder, sql } from 'kysely';

const words = new Intl.Segmenter('und', { granularity: 'word' });
/** Compatibility forms unfolded, marks taken off, small letters: `Ó Súilleabháin` and `o suilleabhain` are one. */
const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const longest = 64;

function wordsOf(text: string): string[] {
  const found = [...words.segment(fold(text))].filter(part => part.isWordLike).map(part => part.segment);
  return found.map(word => word.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(0, longest)).filter(word => word !== '');
}

/** The words by which a row is found, each once; scripts without spaces are cut by ICU's dictionaries. */
export const searchTermsOf = (...texts: (string | null | undefined)[]): string[] => [
  ...new Set(texts.flatMap(text => (text ? wordsOf(text) : []))),
];

/** Relations that `search.ids` looks into. */
export type Searched = 'property' | 'contact' | 'lease' | 'document';

/**
 * A condition for `where`: rows that hold a word beginning with each word of `text`. Null when it has no word at all,
 * so that nothing can be found by it.
 */
export function matches(relation: Searched, text: string): RawBuilder<boolean> | null {
  const query = searchTermsOf(text)
    .map(word => `'${word}':*`)
    .join(' & ');
  if (query === '') return null;
  return sql<boolean>`${sql.ref(`${relation}.id`)} in (select search.ids(${relation}, ${query}::tsquery))`;
}
