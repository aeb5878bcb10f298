import type { OperatorPerson } from '../../src/incidents/find-operators.ts';
import type { IncidentDetails } from '../../src/incidents/read-incident.ts';
import type { TimelineRow } from '../../src/incidents/timeline-row.ts';
import { phases } from '../../src/incidents/words.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { frame, minute, words } from '../operations/frame.ts';
import { checklistPart } from './checklist-part.ts';
import { clocksPart } from './clocks-part.ts';
import { detailsPart, endPart, instantsPart, rolesPart, severityPart, takeCommand } from './decision-parts.ts';
import { distance, exerciseMark, nameOfPeople, severityMark, spoken } from './parts.ts';
import { timelinePart } from './timeline-part.ts';

/** What an incident's page is made from. */
export type IncidentPage = IncidentDetails & {
  people: readonly OperatorPerson[];
  /** Newest first; not all of it, while `older` is there. */
  timeline: readonly TimelineRow[];
  /** Cursor of the lines before. */
  older: string | null;
  /** Open incidents that it may be merged into. */
  others: readonly { id: string; number: string; title: string }[];
  /** Of other modules: anchor, heading, body. */
  sections: readonly { name: string; title: string; body: Markup }[];
  viewerId: string;
  agencyName(agencyId: string): string;
  temporalUrl: string | null;
  nowMs: number;
};

/** Everything about an incident, for somebody at three in the morning: first what to know, then what to do. */
export function incidentPage(page: IncidentPage): Markup {
  const { incident } = page;
  const open = incident.phase !== 'closed';
  // While nobody has it, the button for that comes before all else.
  const first = (name: string) => open && !incident.acknowledged_at && name === 'paging';
  const parts: Part[] = [
    ...page.sections.filter(({ name }) => first(name)),
    ...(open ? [{ name: 'checklist', title: 'To do', body: checklistPart(page) }] : []),
    { name: 'clocks', title: 'Clocks', body: clocksPart(page) },
    ...(open ? decisions(page) : []),
    ...page.sections.filter(({ name }) => !first(name)),
    { name: 'timeline', title: 'Timeline', body: timelinePart(page) },
    ...(open ? [{ name: 'end', title: 'End it', body: endPart(page) }] : []),
  ];
  return frame(`INC-${incident.number}: ${incident.title}`, '/operations/incidents/one', [
    glance(page),
    markup`<nav class="places" aria-label="Parts of this page">${parts.map(
      ({ name, title }) => markup`<a href="#${name}">${title}</a>
`,
    )}</nav>`,
    parts.map(
      ({ name, title, body }) => markup`<section id="${name}"><h2>${title}</h2>${body}</section>
`,
    ),
  ]);
}

type Part = { name: string; title: string; body: Piece };

const decisions = (page: IncidentPage): Part[] => [
  { name: 'roles', title: 'Who does what', body: rolesPart(page) },
  { name: 'severity', title: 'Severity', body: severityPart(page) },
  { name: 'known', title: 'What is known', body: detailsPart(page) },
  { name: 'instants', title: 'When', body: instantsPart(page) },
];

function glance(page: IncidentPage): Markup {
  const { incident, missing, next, mergedFrom, nowMs } = page;
  const nameOf = nameOfPeople(page.people);
  const running = page.clocks.filter(({ state }) => state === 'running')[0];
  const overdue = page.clocks.filter(({ state }) => state === 'overdue').length;
  return markup`<div class="glance">
<p>${exerciseMark(incident.exercise)}${severityMark(incident.severity)} <strong>${words(incident.outcome ?? incident.phase)}</strong>, opened ${distance(Date.parse(incident.created_at) - nowMs)}${incident.acknowledged_at ? `, acknowledged by ${nameOf(incident.acknowledged_by)}` : incident.phase !== 'closed' && markup`, <span class="bad">nobody has acknowledged it</span>`}.</p>
<ol class="phases" aria-label="Phases">${phases.map(phase => markup`<li${phase === incident.phase && markup` aria-current="step"`}>${phase}</li>`)}</ol>
<p>Commander: ${incident.commander_id ? markup`<strong>${nameOf(incident.commander_id)}</strong>` : markup`<strong class="bad">nobody</strong>`}.
Next clock: ${running ? markup`<strong>${words(running.kind)}</strong>, ${minute(running.due_at)}, ${distance(Date.parse(running.due_at) - nowMs)}` : 'none runs'}.${overdue > 0 && markup` <strong class="bad">${overdue} overdue.</strong>`}</p>
${next && markup`<p>Before ${words(next)}: ${missing.length === 0 ? 'nothing is missing' : missing.map(named(page)).join(', ')}.</p>`}
${incident.merged_into && markup`<p>It goes on as <a href="/operations/incidents/${incident.merged_into}">another incident</a>.</p>`}
${mergedFrom.length > 0 && markup`<p>Merged into it: ${mergedFrom.map(({ id, number }) => markup`<a href="/operations/incidents/${id}">INC-${number}</a> `)}</p>`}
${spoken(incident.summary)}
${incident.phase !== 'closed' && !incident.commander_id && takeCommand(page)}
${page.temporalUrl && markup`<p><a href="${page.temporalUrl}">Its run in the Temporal UI</a></p>`}
</div>`;
}

/** Tasks that somebody added by their title, the rest as the closed words that they are. */
const named =
  ({ tasks }: IncidentPage) =>
  (missing: string): string =>
    tasks.find(({ id }) => missing === `task:${id}`)?.title ?? missing.replaceAll(/[_-]/g, ' ');
