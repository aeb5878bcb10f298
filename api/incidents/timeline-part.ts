import { lineWords } from '../../src/incidents/line-words.ts';
import type { TimelineRow } from '../../src/incidents/timeline-row.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { minute, words } from '../operations/frame.ts';
import type { IncidentPage } from './incident-page.ts';
import { folded, momentInput, nameOfPeople, spoken, textInput, verbForm } from './parts.ts';

/** The timeline, newest first, with the form of a note above it and one for a correction at each line. */
export function timelinePart(page: IncidentPage): Markup {
  const { incident, timeline, older } = page;
  return markup`${verbForm(
    { incidentId: incident.id, version: incident.version },
    'notes',
    'Write it down',
    textInput({ id: 'note', name: 'text', label: 'A note' }),
    folded('It happened earlier', momentInput({ id: 'note-at', name: 'at', label: 'When', required: false })),
  )}
<ol class="timeline">${timeline.map(line => lineItem(page, line))}</ol>
${older && markup`<p><a href="/operations/incidents/${incident.id}?cursor=${encodeURIComponent(older)}#timeline">Older lines</a></p>`}`;
}

const lineItem = (page: IncidentPage, line: TimelineRow): Markup => markup`<li id="line-${line.id}">
<p><time datetime="${line.at}">${minute(line.at)}</time> <span class="quiet">${actorOf(page, line)}${late(line)}</span></p>
<p>${lineWords(line, namesOf(page))}${line.corrects && markup` <a href="#line-${line.corrects}">the line</a>`}</p>
${spoken(line.text)}
${folded('Correct it', correction(page, line))}</li>
`;

/** A line names people of ours and agencies by their ids; who is neither keeps theirs. */
const namesOf = ({ people, agencyName }: IncidentPage) => {
  const ofPeople = nameOfPeople(people);
  return (id: string): string => agencyName(ofPeople(id));
};

function actorOf({ people }: IncidentPage, { actor_kind, actor_id }: TimelineRow): string {
  return actor_kind === 'operator' || actor_kind === 'person' ? nameOfPeople(people)(actor_id) : words(actor_kind);
}

/** Said when it was written down long after it happened. */
const late = ({ at, recorded_at }: TimelineRow): Piece =>
  Date.parse(recorded_at) - Date.parse(at) > 60_000 && `, written down ${minute(recorded_at)}`;

const correction = ({ incident }: IncidentPage, line: TimelineRow): Markup =>
  verbForm(
    { incidentId: incident.id, version: incident.version },
    `timeline/${line.id}/corrections`,
    'Correct it',
    textInput({ id: `c-${line.id}`, name: 'text', label: 'What is right' }),
  );
