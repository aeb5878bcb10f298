import type { Figures, FiguresRow, Measure } from '../../src/incidents/incident-figures.ts';
import { type Markup, markup } from '../http/html.ts';
import { frame, table } from '../operations/frame.ts';
import { durationWords, plot } from './plot.ts';

const titles: Readonly<Record<Measure, string>> = {
  acknowledge: 'Time to acknowledge, from opened',
  contain: 'Time to contain, from detected',
  notify: 'Time to notify, from aware to the last agency’s first notice',
  close: 'Time to close, from detected',
};
const measured = Object.entries(titles) as [Measure, string][];

/** The figures as plots of medians over months, each with its numbers in a table; exercises after what really happened. */
export function figuresPage(asked: { from: string; until: string }, { rows, openOverdueClocks }: Figures): Markup {
  const [real, exercises] = [rows.filter(row => !row.exercise), rows.filter(row => row.exercise)];
  return frame('How incidents went', '/operations/incident-figures', [
    markup`<form method="get" class="stack"><div><label for="from">From</label>
<input id="from" name="from" type="date" value="${asked.from}" required></div>
<div><label for="until">Until, not included</label>
<input id="until" name="until" type="date" value="${asked.until}" required></div>
<button type="submit">Show</button></form>
<p>Clocks that have run out and still wait for somebody: <strong>${openOverdueClocks}</strong>. The same as data: <a href="/v1/operations/incident-figures?from=${asked.from}&amp;until=${asked.until}">/v1/operations/incident-figures</a>.</p>`,
    part('Incidents', real, asked),
    part('Exercises', exercises, asked),
  ]);
}

function part(title: string, rows: readonly FiguresRow[], asked: { from: string; until: string }): Markup {
  if (rows.length === 0) return markup`<h2>${title}</h2><p>None in this time.</p>`;
  return markup`<h2>${title}</h2>
${measured.map(([measure, name]) => markup`<h3>${name}</h3>${plot({ id: `${title}-${measure}`.toLowerCase(), name, rows, measure, ...asked })}`)}
<h3>The numbers</h3>
<p>Of each time: the median, the 90th percentile, and of how many where it is not of all.</p>
${table(
  ['Month', 'Severity', 'Count', 'Overdue clocks', 'Acknowledge', 'Contain', 'Notify', 'Close'],
  rows.map(row => [
    row.month.slice(0, 7),
    row.severity,
    row.incidents,
    row.overdueClocks,
    ...measured.map(([measure]) => spreadWords(row[measure], row.incidents)),
  ]),
)}`;
}

const spreadWords = ({ count, medianMs, p90Ms }: FiguresRow[Measure], all: number): string =>
  medianMs === null || p90Ms === null
    ? ''
    : `${together(medianMs)}, ${together(p90Ms)}${count === all ? '' : ` (of\u00a0${count})`}`;

/** Not broken over two lines within. */
const together = (ms: number): string => durationWords(ms).replaceAll(' ', '\u00a0');
