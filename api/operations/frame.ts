import { type Markup, markup, type Piece } from '../http/html.ts';
import { layout } from '../http/layout.ts';

const places = [
  ['/operations', 'Tasks'],
  ['/operations/incidents', 'Incidents'],
  ['/operations/incident-figures', 'Figures'],
  ['/operations/vulnerability-reports', 'Reports'],
  ['/operations/on-call', 'On call'],
  ['/operations/people', 'People'],
  ['/operations/runs', 'Runs'],
  ['/operations/agencies', 'Agencies'],
] as const;

/** A page of operators, with the way to their other pages. `here` is the address of the place it belongs to. */
export const frame = (title: string, here: string, body: Piece): Markup =>
  layout(
    title,
    markup`<nav class="places" aria-label="Operations">${places.map(
      ([path, name]) => markup`<a href="${path}"${path === here && markup` aria-current="page"`}>${name}</a>
`,
    )}<a href="/">Start</a></nav>
${body}`,
  );

/** An instant to the minute. */
export const minute = (at: string | null): string => (at ? `${at.slice(0, 16).replace('T', ' ')} UTC` : '');
export const more = (here: string, cursor: string | null): Piece =>
  cursor && markup`<p><a href="${here}?cursor=${encodeURIComponent(cursor)}">Older ones</a></p>`;
/** Where it is wider than the screen it scrolls, also by the keys. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly Piece[])[],
): Markup => markup`<div class="wide" tabindex="0"><table>
<thead><tr>${heads.map(head => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
  cells => markup`<tr>${cells.map(cell => markup`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table></div>`;

/** A table of many columns: on a narrow screen each row is a list, so that nothing is beyond the edge. */
export const stackedTable = (
  heads: readonly string[],
  rows: readonly (readonly Piece[])[],
): Markup => markup`<table class="stacked" role="table">
<thead><tr role="row">${heads.map(head => markup`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
  cells => markup`<tr role="row">${cells.map((cell, at) => markup`<td role="cell" data-label="${heads[at] ?? ''}">${cell}</td>`)}</tr>
`,
)}</tbody>
</table>`;

/** A closed word as people read it. */
export const words = (closed: string): string => closed.replaceAll('_', ' ');
