import { exceptionsOf } from '../../src/notices/law.ts';
import { type Markup, markup } from '../http/html.ts';
import { minute, words } from '../operations/frame.ts';
import type { IncidentPage } from './incident-page.ts';
import { type Choice, choiceInput, folded, moment, reasonInput } from './parts.ts';

type Clock = IncidentPage['clocks'][number];

/** Every clock of an incident; the one that ends next comes first. Those of agencies are settled here, or with their direction. */
export function clocksPart(page: IncidentPage): Markup {
  const { clocks, incident, nowMs } = page;
  if (clocks.length === 0) return markup`<p>No clock runs.</p>`;
  const order = ['running', 'overdue'];
  const sorted = clocks.toSorted((a, b) => order.indexOf(b.state) - order.indexOf(a.state));
  return markup`<ul class="checklist">${sorted.map(
    clock => markup`<li><strong${clock.state === 'overdue' && markup` class="bad"`}>${words(clock.kind)}: ${words(clock.state)}</strong>, ${endOf(clock, nowMs)}
<p class="quiet">${whoseOf(page, clock)}, by ${clock.rule}${clock.reason && `: ${clock.reason}`}</p>
${clock.occasion_id && markup`<p><a href="#directions">Which direction it is about, and what it asks</a></p>`}
${isOfAgency(clock) && !clock.occasion_id && !clock.settled_at && incident.phase !== 'closed' && folded('Settle it', settleForm(incident.id, clock))}</li>
`,
  )}</ul>`;
}

/** A clock that is settled counts nothing down any more. */
const endOf = ({ settled_at, due_at }: Clock, nowMs: number): Markup =>
  settled_at
    ? markup`settled ${moment(settled_at, nowMs)}, end was ${minute(due_at)}`
    : markup`ends ${moment(due_at, nowMs)}`;

/** That an agency is told is our duty, and met by telling it. */
const isOfAgency = ({ for_agency, kind }: Clock): boolean => for_agency !== null && kind !== 'notify_agency';

function whoseOf({ agencyName }: IncidentPage, clock: Clock): string {
  if (!clock.for_agency) return 'Ours';
  return isOfAgency(clock) ? `Duty of ${agencyName(clock.for_agency)}` : `Ours, to ${agencyName(clock.for_agency)}`;
}

/** Its duty was done, or a section of the law excepts it. */
export const settleForm = (incidentId: string, clock: Clock): Markup => {
  const choices: Choice[] = [
    ['met', 'the duty is done'],
    ...exceptionsOf(clock).map(
      ({ section, text }): Choice => [`excepted ${section}`, `excepted by ${section}: ${text}`],
    ),
    ...(clock.occasion_id
      ? [['cancelled', 'no such direction was received: it was recorded by mistake'] as const]
      : []),
  ];
  return markup`<form method="post" action="/operations/incidents/${incidentId}/clocks/${clock.id}/settlement" class="stack">
${choiceInput({ id: `as-${clock.id}`, name: 'outcome', label: 'How', choices })}
${reasonInput(`clock-${clock.id}`)}
<button type="submit">Settle it</button>
</form>`;
};
