import { listAffectedAgencies } from '../../src/notices/list-affected-agencies.ts';
import type { AffectedRow } from '../../src/notices/rows.ts';
import { type Markup, markup } from '../http/html.ts';
import { choiceInput } from '../incidents/parts.ts';
import type { IncidentSection, SectionContext } from '../incidents/sections.ts';
import { counted, words } from '../operations/frame.ts';

const shown = 100;

/** The agencies that the incident touched, or may have, and the buttons that decide. */
export const affectedSection: IncidentSection = {
  name: 'affected-agencies',
  title: 'Affected agencies',
  show: async context => {
    const { unit, incident } = context;
    const page = { incidentId: incident.id, after: undefined, limit: shown };
    const { rows, next } = await listAffectedAgencies(unit, page);
    const open = incident.phase !== 'closed';
    return markup`${rows.length > 0 && list(rows, open, context)}${next && markup`<p>There are more: see the API.</p>`}${open && addForm(context)}`;
  },
};

const list = (rows: readonly AffectedRow[], open: boolean, { agencyName }: SectionContext): Markup =>
  markup`<ul class="checklist">${rows.map(
    row => markup`<li>
<p><strong>${agencyName(row.for_agency)}</strong>: ${row.state}${row.people_affected !== null && `, ${counted(row.people_affected, 'person', 'people')}`}${row.data_categories.length > 0 && `, ${row.data_categories.map(words).join(', ')}`}</p>
<p class="quiet">Found by ${row.basis['events'] === undefined ? 'a person' : `${counted(Number(row.basis['events']), 'event', 'events')} of the audit log`}${row.reason && `: ${row.reason}`}${mergedOf(row)}</p>
${open && decisionForm(row)}</li>
`,
  )}</ul>`;

/** What an incident that was merged into this one says of it. */
const mergedOf = ({ basis, state }: AffectedRow): string => {
  if (basis['rejectedThere'])
    return `. Rejected in an incident that was merged into this one: ${basis['rejectedThere']}`;
  const rejected = basis['mergedFrom'] && basis['state'] === 'rejected' && state === 'rejected';
  return rejected ? '. Decided in an incident that was merged into this one' : '';
};

const decisionForm = ({ id, incident_id, state, version }: AffectedRow): Markup =>
  markup`<form method="post" action="/operations/incidents/${incident_id}/affected-agencies/${id}/decision" class="settle">
<input type="hidden" name="version" value="${version}">
<div><label for="affected-${id}">Why</label><input id="affected-${id}" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
${state !== 'confirmed' && markup`<button name="decision" value="confirmed">It is affected</button>`}
${state !== 'rejected' && markup`<button name="decision" value="rejected" class="second">It is not</button>`}</form>`;

const addForm = ({ incident, agencies }: SectionContext): Markup => markup`<details><summary>Propose an agency</summary>
<form method="post" action="/operations/incidents/${incident.id}/affected-agencies" class="stack">
<div>${choiceInput({ id: 'affected-agency', name: 'agencyId', label: 'Agency', choices: agencies.map(({ id, name }) => [id, name]) })}</div>
<div><label for="affected-reason">Why</label><input id="affected-reason" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
<button>Propose it</button></form></details>`;
