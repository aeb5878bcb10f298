/**
 * Text that the Temporal UI shows to everybody who can open it, keys or not. It is made of words written in the source
 * and of facts that name nobody: ids, closed words, numbers, dates. Only this file makes it, and the payload codec
 * leaves in clear only what carries its mark.
 */
declare const clear: unique symbol;
export type ClearText = string & { readonly [clear]: true };
/** A fact fit to be read by everybody: see `id`, `word`, `words`, `instant`; numbers are facts by themselves. */
export type Fact = { readonly fact: string } | number | ClearText;

/** Invisible; the codec strips it. Text that begins with it comes from here. */
export const clearMark = '\u2063\u2060\u2063\u2060';
const withheld = '(withheld)';

const shaped = (pattern: RegExp, text: string): Fact => ({ fact: pattern.test(text) ? text : withheld });

/** An opaque id: a UUID, a vendor's `cus_...`, a business key made of such. Anything of another shape is withheld. */
export const id = (text: string): Fact => shaped(/^(?=.*[0-9_/-])[A-Za-z0-9_/.:-]{3,200}$/, text);
/** A closed word of our own code: a state, a kind, an error code. Anything of another shape is withheld. */
export const word = (text: string): Fact => shaped(/^[a-z][a-z0-9_.-]{0,59}$/, text);
/** Closed words in a row: `retry or give-up`. */
export const words = (texts: readonly string[]): Fact => ({
  fact: texts.map(text => shown(word(text))).join(' or '),
});
/** A moment, shown in UTC to the minute. Takes an ISO instant or milliseconds since 1970. */
export const instant = (at: string | number): Fact => {
  const ms = typeof at === 'number' ? at : Date.parse(at);
  return { fact: Number.isFinite(ms) ? `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC` : withheld };
};

const unmarked = (text: string) => text.replaceAll(clearMark, '');
function shown(fact: Fact): string {
  if (typeof fact === 'number') return String(fact);
  return typeof fact === 'string' ? unmarked(fact) : fact.fact;
}

/** One line: say`Agency ${id(agencyId)} is ${word(state)}`. */
export function say(parts: TemplateStringsArray, ...facts: Fact[]): ClearText {
  const text = parts.map((part, index) => part + (index < facts.length ? shown(facts[index] as Fact) : '')).join('');
  return `${clearMark}${text}` as ClearText;
}

/** Lines as one Markdown text with hard breaks; the first six are what the UI shows without scrolling, so the important ones lead. */
export const story = (lines: readonly ClearText[]): ClearText =>
  `${clearMark}${lines.map(unmarked).join('  \n')}` as ClearText;
