import { severities } from '../../src/incidents/words.ts';
import type { SuspicionRow } from '../../src/suspicions/report-suspicion.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { isoInstant } from '../http/schemas.ts';
import { choiceInput, folded, spoken, textInput } from '../incidents/parts.ts';
import { frame, minute } from '../operations/frame.ts';
import { suspicionNames } from './pages.ts';

export const home = '/operations/suspicion-reports';

type Page = {
  reports: readonly SuspicionRow[];
  agencyNames: ReadonlyMap<string, string>;
  show: 'open' | 'all';
  /** Cursor of the older ones. */
  older: string | null;
};

/** What agencies have reported: the open ones with the forms that answer them, or make incidents of them. */
export const suspicionReportsPage = ({ reports, agencyNames, show, older }: Page): Markup =>
  frame('Suspicions of agencies', home, [
    markup`<p><a href="${home}"${show === 'open' && markup` aria-current="page"`}>Open ones</a> · <a href="${home}?show=all"${show === 'all' && markup` aria-current="page"`}>All</a></p>
<p class="quiet">One that nobody answers within four hours opens an incident, which pages whoever is on call.</p>`,
    reports.length === 0 && markup`<p>${show === 'open' ? 'None waits for an answer.' : 'None has come yet.'}</p>`,
    reports.map(row => card(row, agencyNames.get(row.for_agency) ?? row.for_agency)),
    older && markup`<p><a href="${home}?show=${show}&cursor=${encodeURIComponent(older)}">Older ones</a></p>`,
  ]);

const card = (row: SuspicionRow, agency: string): Markup => markup`<article class="glance">
<h2>${agency}: ${suspicionNames[row.kind]}</h2>
<p class="quiet">Reported ${minute(isoInstant(row.created_at))}${outcome(row)}${done(row)}</p>
${spoken(row.body)}
${row.answer && markup`<p>Answered${row.answered_at && ` ${minute(isoInstant(row.answered_at))}`}:</p>${spoken(row.answer)}`}
${row.state === 'received' && forms(row)}</article>
`;

const outcome = ({ state, incident_id, paged_incident_id }: SuspicionRow): Piece => {
  const incident = incident_id ?? (state === 'received' ? paged_incident_id : null);
  return incident && markup`, <a href="/operations/incidents/${incident}">its incident</a>`;
};

/** What was done at once, since whoever reported it asked for it. */
const done = ({ sessions_ended, member_suspended }: SuspicionRow): string =>
  `${sessions_ended > 0 ? `. Sessions ended at once: ${sessions_ended}` : ''}${member_suspended ? '. The member named is suspended' : ''}`;

const forms = ({ id, kind, paged_incident_id }: SuspicionRow): Piece => [
  markup`<form method="post" action="${home}/${id}/answer" class="stack">
${textInput({ id: `answer-${id}`, name: 'answer', label: 'Your answer, in writing: it is mailed to whoever reported it' })}
<button type="submit">Send the answer</button></form>`,
  folded(
    paged_incident_id ? 'It is an incident: go on in the one that paged' : 'It is an incident',
    markup`<form method="post" action="${home}/${id}/incident" class="stack">
${choiceInput({
  ...{ id: `severity-${id}`, name: 'severity', label: 'Severity', required: false },
  choices: [['', `as usual for this (${kind.replaceAll('_', ' ')})`], ...severities.map(each => [each, each] as const)],
})}
<p class="hint">Whoever is on call is paged, the agency is proposed as affected, and whoever reported it is told.</p>
<button type="submit">Make it an incident</button></form>`,
  ),
];
