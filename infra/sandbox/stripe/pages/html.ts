import { createHash } from 'node:crypto';
import type { Response } from 'express';

/** HTML that is safe to send: made only by the `html` tag, which escapes all that is put in. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | Html[] | string | number | null;

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((string, index) => string + written(parts[index] ?? null)).join(''));
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(one => one.text).join('\n');
  return String(part).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

const css = `
  :root { color-scheme: light; --ink: #1a2233; --soft: #5b6478; --line: #dfe3ec; --accent: #4f46e5; --paper: #fff; }
  * { box-sizing: border-box; }
  body { margin: 0; background: #f5f6fa; color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
  main { max-width: 30rem; margin: 6vh auto; padding: 0 1rem; }
  main.wide { max-width: 76rem; margin: 2rem auto; }
  .card { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 1.75rem; box-shadow: 0 8px 30px #1a223314; }
  .wide .card { margin-bottom: 1.5rem; overflow-x: auto; }
  h1 { font-size: 1.25rem; margin: 0 0 .25rem; } h2 { font-size: 1rem; margin: 0 0 .75rem; }
  p { margin: 0 0 1rem; } .soft { color: var(--soft); font-size: .875rem; }
  .amount { font-size: 2.25rem; font-weight: 650; letter-spacing: -.02em; margin: .25rem 0 1rem; }
  .amount small { font-size: 1rem; font-weight: 400; color: var(--soft); }
  .badge { display: inline-block; font-size: .75rem; font-weight: 600; padding: .1rem .55rem; border-radius: 99px; background: #fef3c7; color: #7c4a03; margin-bottom: .75rem; }
  label { display: block; font-size: .875rem; font-weight: 550; margin: .75rem 0 .25rem; }
  input, select { width: 100%; font: inherit; padding: .6rem .75rem; border: 1px solid #b9c0cf; border-radius: 8px; background: #fff; color: inherit; }
  input:focus, select:focus, button:focus { outline: 3px solid #a5b4fc; outline-offset: 1px; }
  .row { display: flex; gap: .75rem; } .row > div { flex: 1; }
  button { font: inherit; font-weight: 600; border: 0; border-radius: 8px; padding: .7rem 1rem; width: 100%; margin-top: 1.25rem; background: var(--accent); color: #fff; cursor: pointer; }
  button.quiet { background: none; color: #3b4460; margin-top: .25rem; font-weight: 500; text-decoration: underline; }
  .error { background: #fdecec; border: 1px solid #f5b5b5; color: #8a1616; border-radius: 8px; padding: .6rem .75rem; }
  table { border-collapse: collapse; width: 100%; font-size: .8125rem; } th { text-align: left; color: var(--soft); font-weight: 550; }
  th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: middle; white-space: nowrap; }
  td form { display: inline-flex; gap: .35rem; margin-right: .5rem; } code { font-size: .75rem; }
  td button, td select { width: auto; margin: 0; padding: .2rem .6rem; font-size: .75rem; }
`;

const cssHash = createHash('sha256').update(css).digest('base64');

/** Sends a page that runs no script and loads nothing; forms may lead to `formTargets` (origins) besides here. */
export function sendPage(
  res: Response,
  status: number,
  page: { title: string; body: Html },
  formTargets: string[] = [],
): void {
  const document = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title><style>${new Html(css)}</style></head><body>${page.body}</body></html>`;
  const targets = ["'self'", ...formTargets].join(' ');
  res
    .status(status)
    .set({
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${cssHash}'; form-action ${targets}; frame-ancestors 'none'; base-uri 'none'`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .type('html')
    .send(document.text);
}

/** `4990` of `aud` as `$49.90 AUD`. Two decimals: the sandbox sells in no other kind of currency. */
export function money(amountMinor: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return `${format.format(amountMinor / 100)} ${currency.toUpperCase()}`;
}
