import { modules } from '../../src/agencies/modules.ts';
import { listContainments } from '../../src/containment/list-containments.ts';
import type { ContainmentRow } from '../../src/containment/request-containment.ts';
import { containmentKinds } from '../../src/containment/words.ts';
import { type AlertSourceRow, listAlertSources } from '../../src/incidents/list-alert-sources.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { type Choice, choiceInput } from '../incidents/parts.ts';
import type { IncidentSection, SectionContext } from '../incidents/sections.ts';
import { minute, words } from '../operations/frame.ts';
import { searchForm } from './people-page.ts';

/** What was done to contain the incident, the buttons that undo it, and a form for more. */
export const containmentSection: IncidentSection = {
  name: 'containment',
  title: 'Containment',
  show: async context => {
    const rows = await listContainments(context.unit, context.incident.id);
    const open = context.incident.phase !== 'closed';
    const sources = await listAlertSources(context.unit);
    const sourceName = (id: string) => sources.find(each => each.id === id)?.name ?? id;
    return markup`${rows.length > 0 && list(rows, { ...context, sourceName })}${
      open && [personPart(context), requestForm(context, sources)]
    }`;
  },
};

/** One below the other: what undoes it must not be beyond the edge of a telephone. */
type ListContext = SectionContext & { sourceName: (id: string) => string };

const list = (rows: readonly ContainmentRow[], context: ListContext): Markup =>
  markup`<ul class="checklist">${rows.map(row => item(row, context))}</ul>`;

const item = (row: ContainmentRow, context: ListContext): Markup => {
  const { viewerId, nameOf } = context;
  return markup`<li>
<p><strong>${words(row.kind)}</strong> ${scopeOf(row, context)}: <span${row.state === 'failed' && markup` class="bad"`}>${row.state}${row.failure && `: ${words(row.failure)}`}</span>${row.reached !== null && `, reached ${row.reached}`}</p>
<p class="quiet">${nameOf(row.requested_by)}, ${minute(row.created_at)}: ${row.reason}</p>
${row.state === 'done' && (row.requested_by === viewerId ? markup`<p class="quiet">Somebody else undoes it.</p>` : undoForm(row))}</li>
`;
};

const scopeOf = ({ scope }: ContainmentRow, { agencyName, sourceName, people }: ListContext): Piece => {
  const { addresses, all, sparedSessionId: _spared, agencyId, alertSourceId, ...ids } = scope;
  const colleague = people.find(({ personId }) => personId === scope.personId);
  if (all) return 'everybody';
  if (addresses) return addresses.join(' ');
  if (alertSourceId) return sourceName(alertSourceId);
  if (colleague) return colleague.name ?? colleague.email;
  return [agencyId && `${agencyName(agencyId)} `, Object.values(ids).map(id => markup`<code>${id}</code> `)];
};

const undoForm = ({ id, incident_id }: ContainmentRow): Markup =>
  markup`<form method="post" action="/operations/incidents/${incident_id}/containments/${id}/undo" class="settle">
<div><label for="undo-${id}">Undo it, since</label><input id="undo-${id}" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
<button class="second">Undo</button></form>`;

const input = (name: string, label: string): Markup =>
  markup`<div><label for="containment-${name}">${label}</label><input id="containment-${name}" name="${name}" autocomplete="off"></div>`;
const option = (value: string): Markup => markup`<option value="${value}">${words(value)}</option>`;
const nothing: Choice = ['', ''];
const agencyChoices = ({ agencies }: SectionContext): Choice[] => [
  nothing,
  ...agencies.map(({ id, name }): Choice => [id, name]),
];

/** What each kind asks for; the rest stays empty. */
const asks = markup`<ul class="hint">
<li>end sessions: of a person, of an agency, or everybody's but yours; revoke tokens: of a person or an agency</li>
<li>suspend person: a person</li>
<li>disable integration: an alert source; disable module: an agency and a module; read only: an agency</li>
<li>block addresses: addresses</li>
</ul>`;

/** Whoever commands may look for people by name; others are told who does. */
const personPart = ({ incident, viewerId, nameOf }: SectionContext): Markup =>
  markup`<details><summary>Contain a person</summary>${
    incident.commander_id === viewerId
      ? searchForm(incident.id)
      : markup`<p class="hint">${incident.commander_id ? `${nameOf(incident.commander_id)} commands, and may search for people by name.` : 'Whoever commands may search for people by name: take command first.'}</p>`
  }</details>`;

const requestForm = (
  context: SectionContext,
  sources: readonly AlertSourceRow[],
): Markup => markup`<details><summary>Contain</summary>
<form method="post" action="/operations/incidents/${context.incident.id}/containments" class="stack">
<div><label for="containment-kind">What to do</label><select id="containment-kind" name="kind">${containmentKinds.map(option)}</select></div>
${asks}
<div>${choiceInput({ id: 'containment-agencyId', name: 'agencyId', label: 'Agency', choices: agencyChoices(context), required: false })}</div>
${input('personId', 'Person, by the id that the audit log and the list of members name; or search for them above')}
<div><label for="containment-module">Module</label><select id="containment-module" name="module"><option value=""></option>${modules.map(option)}</select></div>
<div>${choiceInput({ id: 'containment-alertSourceId', name: 'alertSourceId', label: 'Alert source', choices: [nothing, ...sources.map(({ id, name, disabled_at }): Choice => [id, disabled_at ? `${name}, disabled` : name])], required: false })}</div>
${input('addresses', 'Addresses or blocks, with spaces between')}
<div><label class="tick"><input type="checkbox" name="all" value="yes"> Everybody's sessions but mine</label></div>
<div><label for="containment-reason">Why</label><input id="containment-reason" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
<button>Contain</button></form></details>`;
