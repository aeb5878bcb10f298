import { modules } from '../../src/agencies/modules.ts';
import { listContainments } from '../../src/containment/list-containments.ts';
import type { ContainmentRow } from '../../src/containment/request-containment.ts';
import { containmentKinds } from '../../src/containment/words.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import type { IncidentSection, SectionContext } from '../incidents/sections.ts';
import { minute, table, words } from '../operations/frame.ts';

/** What was done to contain the incident, the buttons that undo it, and a form for more. */
export const containmentSection: IncidentSection = {
  name: 'containment',
  title: 'Containment',
  show: async context => {
    const rows = await listContainments(context.unit, context.incident.id);
    return markup`${rows.length > 0 && list(rows, context)}${context.incident.phase !== 'closed' && requestForm(context.incident.id)}`;
  },
};

const list = (rows: readonly ContainmentRow[], { viewerId, nameOf }: SectionContext): Markup =>
  table(
    ['What', 'Of', 'State', 'Asked for by', 'Why', ''],
    rows.map(row => [
      words(row.kind),
      scopeOf(row),
      markup`<span${row.state === 'failed' && markup` class="bad"`}>${row.state}${row.failure && `: ${words(row.failure)}`}</span>${row.reached !== null && `, reached ${row.reached}`}`,
      `${nameOf(row.requested_by)}, ${minute(row.created_at)}`,
      row.reason,
      row.state === 'done' && row.requested_by !== viewerId && undoForm(row),
    ]),
  );

const scopeOf = ({ scope }: ContainmentRow): Piece => {
  const { addresses, all, sparedSessionId: _spared, ...ids } = scope;
  if (all) return 'everybody';
  return addresses ? addresses.join(' ') : Object.values(ids).map(id => markup`<code>${id}</code> `);
};

const undoForm = ({ id, incident_id }: ContainmentRow): Markup =>
  markup`<form method="post" action="/operations/incidents/${incident_id}/containments/${id}/undo">
<label for="undo-${id}">Undo it, since</label><input id="undo-${id}" name="reason" required minlength="3" maxlength="500" autocomplete="off">
<button class="second">Undo</button></form>`;

const input = (name: string, label: string): Markup =>
  markup`<div><label for="containment-${name}">${label}</label><input id="containment-${name}" name="${name}" autocomplete="off"></div>`;
const option = (value: string): Markup => markup`<option value="${value}">${words(value)}</option>`;

const requestForm = (incidentId: string): Markup => markup`<details><summary>Contain</summary>
<form method="post" action="/operations/incidents/${incidentId}/containments">
<div><label for="containment-kind">What to do</label><select id="containment-kind" name="kind">${containmentKinds.map(option)}</select></div>
${input('personId', 'Person')}${input('agencyId', 'Agency')}${input('alertSourceId', 'Alert source')}
<div><label for="containment-module">Module</label><select id="containment-module" name="module"><option value=""></option>${modules.map(option)}</select></div>
${input('addresses', 'Addresses or blocks, with spaces between')}
<div><label><input type="checkbox" name="all" value="yes"> Everybody's sessions but mine</label></div>
<div><label for="containment-reason">Why</label><input id="containment-reason" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
<button>Contain</button></form></details>`;
