const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const initialOf = (word: string): string => [...graphemes.segment(word)][0]?.segment ?? '';

/** What the other portal users see of a name: the first letter of each word, e.g. `M•••• O••••`; lengths stay hidden. */
export const maskName = (name: string): string =>
  name
    .split(/\s+/u)
    .filter(Boolean)
    .map(word => `${initialOf(word)}••••`)
    .join(' ');
