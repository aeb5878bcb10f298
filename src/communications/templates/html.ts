import { escapeHtml } from '../../kernel/escape-html.ts';

/** Markup that is safe to send: made by `html` alone. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

type Piece = Html | string | number | undefined | false | readonly Piece[];

/** Text in markup: escaped, except for what `html` itself has made. Attributes must stand in quotes. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((part, at) => part + (at < pieces.length ? render(pieces[at]) : '')).join(''));
}

function render(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return piece.map(render).join('');
}

/**
 * An address that may stand behind a link.
 * @throws TypeError for anything but http and https: escaping does not disarm `javascript:`.
 */
export function linkTo(address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`no link to ${url.protocol}`);
  return url.href;
}
