import { type Markup, markup } from '../http/html.ts';
import { table, words } from '../operations/frame.ts';
import type { IncidentPage } from './incident-page.ts';
import { moment } from './parts.ts';

/** Every clock of an incident; the one that ends next comes first. */
export function clocksPart({ clocks, nowMs }: IncidentPage): Markup {
  if (clocks.length === 0) return markup`<p>No clock runs.</p>`;
  const order = ['overdue', 'running'];
  const sorted = clocks.toSorted((a, b) => order.indexOf(b.state) - order.indexOf(a.state));
  return table(
    ['Clock', 'State', 'Ends', 'Agency', 'By'],
    sorted.map(clock => [
      words(clock.kind),
      markup`<span${clock.state === 'overdue' && markup` class="bad"`}>${words(clock.state)}</span>`,
      moment(clock.due_at, nowMs),
      clock.for_agency ? markup`<code>${clock.for_agency}</code>` : 'ours',
      clock.rule,
    ]),
  );
}
