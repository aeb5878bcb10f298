import type { IncidentRow } from '../../src/incidents/duty.ts';
import { type Markup, markup } from '../http/html.ts';
import { frame, minute, more, words } from '../operations/frame.ts';
import { choiceInput, exerciseMark, folded, lineInput, severityMark, textInput } from './parts.ts';

const here = '/operations/incidents';

/** Incidents, newest first, and the form that opens one. */
export const incidentsPage = (
  rows: readonly IncidentRow[],
  next: string | null,
  nameOf: (personId: string | null) => string,
): Markup =>
  frame('Incidents', here, [
    rows.length === 0 && markup`<p>There has been no incident.</p>`,
    rows.map(row => incidentCard(row, nameOf)),
    more(here, next),
    opening(rows.every(({ phase }) => phase === 'closed')),
  ]);

const incidentCard = (
  row: IncidentRow,
  nameOf: (personId: string | null) => string,
): Markup => markup`<article class="task">
<h2>${severityMark(row.severity)} ${exerciseMark(row.exercise)}<a href="${here}/${row.id}">INC-${row.number}</a> ${row.title}</h2>
<p class="quiet">${words(row.outcome ?? row.phase)}, opened ${minute(row.created_at)}${row.phase !== 'closed' && `, commander: ${nameOf(row.commander_id)}`}</p>
</article>
`;

const yesNo = [
  ['false', 'no'],
  ['true', 'yes'],
] as const;

const form = markup`<form method="post" action="${here}" class="stack">
${lineInput({ id: 'title', name: 'title', label: 'What is wrong, in a line', max: 200 })}
${textInput({ id: 'summary', name: 'summary', label: 'What is known so far' })}
${choiceInput({ id: 'clientMoney', name: 'clientMoney', label: 'Did money of clients move, or could it have?', choices: yesNo })}
${choiceInput({ id: 'personalData', name: 'personalData', label: 'Is personal data in wrong hands, or may it be?', choices: yesNo })}
${choiceInput({
  ...{
    id: 'agenciesAffected',
    name: 'agenciesAffected',
    label: 'How many agencies does it touch, as far as you know?',
  },
  choices: [
    ['0', 'none'],
    ['1', 'one'],
    ['2', 'several'],
  ],
})}
${choiceInput({
  ...{ id: 'serviceDown', name: 'serviceDown', label: 'For whom is the service gone?' },
  choices: [
    ['for_nobody', 'for nobody'],
    ['for_some', 'for some'],
    ['for_everybody', 'for everybody'],
  ],
})}
${choiceInput({ id: 'ongoing', name: 'ongoing', label: 'Does it go on?', value: 'true', choices: yesNo })}
<p class="hint">The severity follows from this, and can be changed. Whoever is on call is paged at once.</p>
<button type="submit">Open the incident</button>
</form>`;

/** In front of everything when nothing else is going on. */
const opening = (alone: boolean): Markup =>
  alone ? markup`<h2>Open an incident</h2>${form}` : folded('Open an incident', form);
