import { type Markup, markup } from '../http/html.ts';
import { words } from '../operations/frame.ts';
import type { IncidentPage } from './incident-page.ts';
import { moment } from './parts.ts';

/** Every clock of an incident; the one that ends next comes first. */
export function clocksPart({ clocks, nowMs }: IncidentPage): Markup {
  if (clocks.length === 0) return markup`<p>No clock runs.</p>`;
  const order = ['overdue', 'running'];
  const sorted = clocks.toSorted((a, b) => order.indexOf(b.state) - order.indexOf(a.state));
  return markup`<ul class="checklist">${sorted.map(
    clock => markup`<li><strong${clock.state === 'overdue' && markup` class="bad"`}>${words(clock.kind)}: ${words(clock.state)}</strong>, ends ${moment(clock.due_at, nowMs)}
<p class="quiet">${clock.for_agency ? markup`Agency <code>${clock.for_agency}</code>, by ${clock.rule}` : `Ours, by ${clock.rule}`}${clock.reason && `: ${clock.reason}`}</p></li>
`,
  )}</ul>`;
}
