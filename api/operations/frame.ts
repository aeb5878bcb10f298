import { type Markup, markup, type Piece } from '../http/html.ts';
import { layout } from '../http/layout.ts';

const places = [
  ['/operations', 'Tasks'],
  ['/operations/incidents', 'Incidents'],
  ['/operations/incident-figures', 'Figures'],
  ['/operations/vulnerability-reports', 'Reports'],
  ['/operations/suspicion-reports', 'Suspicions'],
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
/** On a narrow screen each row is a list, so that nothing is beyond the edge. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly Piece[])[],
): Markup => markup`<table class="stacked" role="table">
<thead><tr role="row">${heads.map(head => markup`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
  cells => markup`<tr role="row">${cells.map((cell, at) => markup`<td role="cell" data-label="${heads[at] ?? ''}">${cell}</td>`)}</tr>
`,
)}</tbody>
</table>`;

export type Fact = readonly [name: string, fact: Piece];
const isKnown = ([, fact]: Fact): boolean => fact === 0 || Boolean(fact);

/** What is known of one thing: a name and a fact each; on a narrow screen the fact stands below its name. */
export const factsTable = (facts: readonly Fact[]): Markup =>
  markup`<table class="facts" role="table"><tbody>${facts.filter(isKnown).map(
    ([name, fact]) =>
      markup`<tr role="row"><th scope="row" role="rowheader">${name}</th><td role="cell">${fact}</td></tr>
`,
  )}</tbody></table>`;

/** A closed word as people read it. */
export const words = (closed: string): string => closed.replaceAll('_', ' ');
/** `1 person`, `2 people`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
