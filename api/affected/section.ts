import { listAffectedAgencies } from '../../src/notices/list-affected-agencies.ts';
import type { AffectedRow } from '../../src/notices/rows.ts';
import { type Markup, markup } from '../http/html.ts';
import type { IncidentSection } from '../incidents/sections.ts';
import { table, words } from '../operations/frame.ts';

const shown = 100;

/** The agencies that the incident touched, or may have, and the buttons that decide. */
export const affectedSection: IncidentSection = {
  name: 'affected-agencies',
  title: 'Affected agencies',
  show: async ({ unit, incident }) => {
    const page = { incidentId: incident.id, after: undefined, limit: shown };
    const { rows, next } = await listAffectedAgencies(unit, page);
    const open = incident.phase !== 'closed';
    return markup`${rows.length > 0 && list(rows, open)}${next && markup`<p>There are more: see the API.</p>`}${open && addForm(incident.id)}`;
  },
};

const list = (rows: readonly AffectedRow[], open: boolean): Markup =>
  table(
    ['Agency', 'State', 'Data', 'People', 'Found by', 'Why', ''],
    rows.map(row => [
      markup`<code>${row.for_agency}</code>`,
      row.state,
      row.data_categories.map(words).join(', '),
      row.people_affected,
      row.basis['events'] === undefined ? 'a person' : `${row.basis['events']} events`,
      row.reason,
      open && decisionForm(row),
    ]),
  );

const decisionForm = ({ id, incident_id, state, version }: AffectedRow): Markup =>
  markup`<form method="post" action="/operations/incidents/${incident_id}/affected-agencies/${id}/decision">
<input type="hidden" name="version" value="${version}">
<label for="affected-${id}">Why</label><input id="affected-${id}" name="reason" required minlength="3" maxlength="500" autocomplete="off">
${state !== 'confirmed' && markup`<button name="decision" value="confirmed">It is affected</button>`}
${state !== 'rejected' && markup`<button name="decision" value="rejected" class="second">It is not</button>`}</form>`;

const addForm = (incidentId: string): Markup => markup`<details><summary>Propose an agency</summary>
<form method="post" action="/operations/incidents/${incidentId}/affected-agencies">
<div><label for="affected-agency">Agency</label><input id="affected-agency" name="agencyId" required autocomplete="off"></div>
<div><label for="affected-reason">Why</label><input id="affected-reason" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
<button>Propose it</button></form></details>`;
