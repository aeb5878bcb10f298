import { agenciesUnderDirection, type ClockedDirection, listDirections } from '../../src/notices/list-directions.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { settleForm } from '../incidents/clocks-part.ts';
import {
  type Choice,
  choiceInput,
  folded,
  lineInput,
  moment,
  momentInput,
  reasonInput,
  spoken,
  textInput,
} from '../incidents/parts.ts';
import type { IncidentSection, SectionContext } from '../incidents/sections.ts';
import { words } from '../operations/frame.ts';

/** What the Australian Commissioner has directed agencies of an incident to do; shown where one of them is in Australia. */
export const directionsSection: IncidentSection = {
  name: 'directions',
  title: 'Directions of the Commissioner (s 26WR)',
  show: async context => {
    const { unit, incident, agencyName } = context;
    const [directions, agencyIds] = [
      await listDirections(unit, incident.id),
      await agenciesUnderDirection(unit, incident.id),
    ];
    if (directions.length === 0 && (agencyIds.length === 0 || incident.phase === 'closed')) return null;
    const choices = agencyIds.map((id): Choice => [id, agencyName(id)]);
    return markup`${directions.length > 0 && markup`<ul class="checklist">${directions.map(each => directionPart(each, context))}</ul>`}
${incident.phase !== 'closed' && choices.length > 0 && folded('An agency has received one', recordForm(incident.id, choices))}`;
  },
};

const directionPart = (direction: ClockedDirection, { incident, agencyName, nameOf }: SectionContext): Markup => {
  const { clock, for_agency, reference, asks, received_at, comply_by, recorded_by } = direction;
  const nowMs = Date.now();
  const open = !clock.settled_at;
  return markup`<li><strong${clock.state === 'overdue' && markup` class="bad"`}>${reference}, to ${agencyName(for_agency)}: ${direction.retracted_at ? 'recorded by mistake' : words(clock.state)}</strong>
${spoken(asks)}
<p class="quiet">Received ${moment(received_at, nowMs)}, to be complied with ${comply_by ? markup`by ${moment(comply_by, nowMs)}` : markup`as soon as practicable, by our figure ${moment(clock.due_at, nowMs)}`}; recorded by ${nameOf(recorded_by)}${clock.exception && `; excepted by ${clock.exception}`}${clock.reason && `: ${clock.reason}`}</p>
${open && folded('Settle it', settleForm(incident.id, clock))}
${open && incident.phase !== 'closed' && folded('Correct it, or say how it was varied', changeForm(direction))}</li>
`;
};

type Shown = Partial<Pick<ClockedDirection, 'id' | 'reference' | 'asks' | 'received_at' | 'comply_by'>>;
const inputs = ({ id = 'new', reference = '', asks = '', received_at = '', comply_by = null }: Shown): Piece => [
  lineInput({ id: `reference-${id}`, name: 'reference', label: 'Reference of its notice', max: 100, value: reference }),
  textInput({ id: `asks-${id}`, name: 'asks', label: 'What it asks', value: asks }),
  momentInput({ id: `received-${id}`, name: 'receivedAt', label: 'When the agency received it', value: received_at }),
  momentInput({
    ...{ id: `comply-${id}`, name: 'complyBy', label: 'By when, where it says so', value: comply_by },
    required: false,
  }),
];

const recordForm = (incidentId: string, choices: readonly Choice[]): Markup =>
  markup`<form method="post" action="/operations/incidents/${incidentId}/directions" class="stack">
${choiceInput({ id: 'direction-agency', name: 'agencyId', label: 'Agency', choices })}
${inputs({})}
<button>Record it</button></form>`;

const changeForm = (direction: ClockedDirection): Markup =>
  markup`<form method="post" action="/operations/incidents/${direction.incident_id}/directions/${direction.id}" class="stack">
<input type="hidden" name="version" value="${direction.version}">
${inputs(direction)}
${reasonInput(`why-direction-${direction.id}`)}
<button>Correct it</button></form>`;
