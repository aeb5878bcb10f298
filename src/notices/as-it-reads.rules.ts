/** Entities of HTML, which Markdown knows too, that stand for no letter with an accent. */
const entities: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    rsquo: '’',
    lsquo: '‘',
    commat: '@',
    period: '.',
    lowbar: '_',
  },
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwj: '', zwnj: '', hyphen: '-', dash: '-', ndash: '-' },
  ...{ mdash: '-', minus: '-', szlig: 'ß', aelig: 'æ', oelig: 'œ', oslash: 'ø', lstrok: 'ł', dstrok: 'đ', eth: 'ð' },
};
const accented = /^([a-z])(?:uml|acute|grave|circ|tilde|cedil|ring|caron|breve|macr|ogon|dot|dblac)$/i;

/**
 * A text as whoever reads it sees it, line by line as it was: what Markdown, HTML and addresses write otherwise (`&amp;`,
 * `&#81;`, `\_`, `%40`, tags without attributes) stands as the character that it is.
 */
export const asItReads = (text: string): string =>
  commentsBehind(text)
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded)
    .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_all, hex?: string, digits?: string) =>
      charOf(hex ? Number.parseInt(hex, 16) : Number(digits)),
    )
    .replaceAll(
      /&([a-z]{2,8});/gi,
      (all, name: string) => entities[name.toLowerCase()] ?? accented.exec(name)?.[1] ?? all,
    )
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/<\/?[a-z][a-z0-9]{0,9}\s?\/?>/gi, '');

/**
 * What stands before and after a comment of HTML is read together; what the comment says comes behind the line, since
 * whoever looks at the source reads that too. Lines stay where they are. In one pass: a text may be full of beginnings.
 */
function commentsBehind(text: string): string {
  if (!text.includes('<!--')) return text;
  const parts: string[] = [];
  let [behind, at] = ['', 0];
  while (at < text.length) {
    const [begins, breaks] = [indexOr(text, '<!--', at), indexOr(text, '\n', at)];
    const next = Math.min(begins, breaks);
    parts.push(text.slice(at, next));
    if (next === text.length) break;
    if (next === breaks) {
      parts.push(behind, '\n');
      [behind, at] = ['', breaks + 1];
      continue;
    }
    const ends = indexOr(text, '-->', begins + 4);
    behind += ` ${text.slice(begins + 4, ends)}`;
    at = ends + 3;
  }
  return parts.join('') + behind;
}

function indexOr(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

/** Lines stay where they are. */
const withoutBreaks = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');
const charOf = (code: number): string =>
  code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? ' ' : withoutBreaks(String.fromCodePoint(code));

function decoded(written: string): string {
  try {
    return withoutBreaks(decodeURIComponent(written));
  } catch {
    return written;
  }
}

/** Letters that look like others, or that Unicode does not take apart: as what they are read. */
const alike = new Map<string, string>(
  Object.entries({
    ...{ а: 'a', в: 'b', е: 'e', ё: 'e', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't' },
    ...{ у: 'y', х: 'x', ѕ: 's', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', ӏ: 'l', α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i' },
    ...{ κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', γ: 'y', ɑ: 'a', ɡ: 'g', ı: 'i', ł: 'l', ø: 'o' },
    ...{ đ: 'd', ð: 'd', ħ: 'h', æ: 'ae', œ: 'oe' },
  }),
);

/** Small letters without accents, one for all that look like it. */
export const alikeAsOne = (letters: string): string => letters.replaceAll(/[^ -~]/gu, each => alike.get(each) ?? each);
