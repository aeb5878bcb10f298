import { scaleLog, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { FiguresRow, Measure } from '../../src/incidents/incident-figures.ts';
import { severities } from '../../src/incidents/words.ts';
import { type Markup, markup } from '../http/html.ts';

export type Plotted = {
  /** Of the elements that name the picture; unique on its page. */
  id: string;
  name: string;
  rows: readonly FiguresRow[];
  measure: Measure;
  /** Days. */
  from: string;
  until: string;
};

// As wide as a telephone shows it without scrolling: what is newest stands at the right end.
const [width, height] = [400, 200];
const margin = { top: 12, right: 40, bottom: 28, left: 56 };
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const ticks = [1_000, 10_000, minute, 10 * minute, hour, 6 * hour, day, 7 * day, 30 * day, 365 * day];

/** A duration in the largest unit that fits: `2.5 h`. */
export function durationWords(ms: number): string {
  const units = [
    [day, 'd'],
    [hour, 'h'],
    [minute, 'min'],
    [1_000, 's'],
  ] as const;
  const [size, unit] = units.find(([each]) => ms >= each) ?? [1_000, 's'];
  return `${Math.round((ms / size) * 10) / 10} ${unit}`;
}

/** From tick to tick, so that even a single point stands between two lines that say what it is near. */
function scaleOf(least: number, most: number): [number, number] {
  const [first = 1_000, last = day] = [ticks[0], ticks.at(-1)];
  return [ticks.findLast(tick => tick < least) ?? first, ticks.find(tick => tick > most) ?? last];
}

/**
 * Medians over months, a line for each severity, on a logarithmic scale: minutes and weeks have their place. Lines
 * differ by dashes and are named at their end, so that colour says nothing alone; the table beside has the numbers.
 */
export function plot({ id, name, rows, measure, from, until }: Plotted): Markup {
  const points = rows.flatMap(row => {
    const { medianMs } = row[measure];
    return medianMs === null ? [] : [{ ...row, at: new Date(row.month), ms: Math.max(1_500, medianMs) }];
  });
  if (points.length === 0) return markup`<p>Nothing measured in this time.</p>`;
  const values = points.map(({ ms }) => ms);
  const [least, most] = scaleOf(Math.min(...values), Math.max(...values));
  const x = scaleUtc([new Date(`${from.slice(0, 7)}-01`), new Date(until)], [margin.left, width - margin.right]);
  const y = scaleLog([least, most], [height - margin.bottom, margin.top]);
  const path = line<(typeof points)[number]>(
    point => round(x(point.at)),
    point => round(y(point.ms)),
  );
  return markup`<div class="wide" tabindex="0"><svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${name}</title>
<desc id="${id}-desc">Medians by month and severity, from ${durationWords(Math.min(...values))} to ${durationWords(Math.max(...values))}. The table below has the numbers.</desc>
${ticks
  .filter(ms => ms >= least && ms <= most)
  .map(
    ms => markup`<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${round(y(ms))}" y2="${round(y(ms))}"/>
<text class="tick" x="${margin.left - 8}" y="${round(y(ms)) + 4}" text-anchor="end">${durationWords(ms)}</text>`,
  )}
${monthsOf(x.ticks(4)).map(
  at =>
    markup`<text class="tick" x="${round(x(at))}" y="${height - 8}" text-anchor="middle">${at.toISOString().slice(0, 7)}</text>`,
)}
${severities.map(severity => {
  const own = points.filter(point => point.severity === severity);
  const last = own.at(-1);
  return (
    last &&
    markup`<path class="series ${severity}" d="${path(own) ?? ''}"/>
${own.map(point => markup`<circle class="${severity}" cx="${round(x(point.at))}" cy="${round(y(point.ms))}" r="3"/>`)}
<text class="tick" x="${round(x(last.at)) + 8}" y="${round(y(last.ms)) + 4}">${severity}</text>`
  );
})}
</svg></div>`;
}

/** Each month once: of a short time there are several ticks in one. */
const monthsOf = (ticks: readonly Date[]): Date[] =>
  ticks.filter((at, index) => ticks.findIndex(each => sameMonth(each, at)) === index);
const sameMonth = (one: Date, other: Date) => one.toISOString().slice(0, 7) === other.toISOString().slice(0, 7);

const round = (value: number): number => Math.round(value * 10) / 10;
