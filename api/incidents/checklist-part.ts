import type { IncidentTaskRow } from '../../src/incidents/incident-task-row.ts';
import { isEarlier } from '../../src/incidents/phase.rules.ts';
import { phases } from '../../src/incidents/words.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { words } from '../operations/frame.ts';
import type { IncidentPage } from './incident-page.ts';
import {
  choiceInput,
  folded,
  lineInput,
  moment,
  momentInput,
  nameOfPeople,
  peopleChoices,
  reasonInput,
  verbForm,
} from './parts.ts';

/** The checklist of the present phase with a button for each item, other open tasks, and the way to the next phase. */
export function checklistPart(page: IncidentPage): Markup {
  const { incident, tasks } = page;
  const now = tasks.filter(task => task.phase === incident.phase || task.state === 'open');
  const before = tasks.filter(task => !now.includes(task));
  return markup`<ul class="checklist">${now.map(task => taskItem(page, task))}</ul>
${phaseForms(page)}
${folded('Add a task', addForm(page))}
${before.length > 0 && folded('Settled before', markup`<ul class="checklist">${before.map(task => taskItem(page, task))}</ul>`)}`;
}

const marks = { open: '\u25cb', done: '\u2713', dropped: '\u2717' } as const;

const taskItem = (page: IncidentPage, task: IncidentTaskRow): Markup => markup`<li class="task-${task.state}">
<p><span aria-hidden="true">${marks[task.state]}</span> ${task.title}${task.state !== 'open' && markup` <span class="quiet">(${task.state}${task.reason && `: ${task.reason}`})</span>`}</p>
${task.state === 'open' && openTask(page, task)}</li>
`;

function openTask(page: IncidentPage, task: IncidentTaskRow): Piece {
  const nameOf = nameOfPeople(page.people);
  const facts = [
    task.mandatory && 'must be settled',
    task.phase !== page.incident.phase && `of ${task.phase}`,
    task.owner_id && nameOf(task.owner_id),
  ].filter(Boolean);
  return markup`<p class="quiet">${facts.join(', ')}${task.due_at && markup` due ${moment(task.due_at, page.nowMs)}`}</p>
${folded('Settle it', settleForm(page, task))}`;
}

const settleForm = ({ incident }: IncidentPage, task: IncidentTaskRow): Markup =>
  markup`<form method="post" action="/operations/incidents/${incident.id}/tasks/${task.id}/settlement" class="settle">
<div><label for="reason-${task.id}">How, or why not</label>
<input id="reason-${task.id}" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
<button name="state" value="done">Done</button>
<button name="state" value="dropped" class="second">Drop</button>
</form>`;

function phaseForms({ incident, missing, next }: IncidentPage): Markup {
  const of = { incidentId: incident.id, version: incident.version };
  const earlier = phases.filter(phase => isEarlier(phase, incident.phase)).map(phase => [phase, phase] as const);
  const ready = missing.length === 0;
  return markup`${
    next && next !== 'closed' && ready && verbForm(of, 'phase', `Go on to ${words(next)}`, hiddenPhase(next))
  }${
    earlier.length > 0 &&
    folded(
      'Go back to an earlier phase',
      verbForm(
        of,
        'phase',
        'Go back',
        choiceInput({ id: 'back', name: 'phase', label: 'Phase', choices: earlier }),
        reasonInput('back-reason'),
      ),
    )
  }`;
}

const hiddenPhase = (phase: string): Markup => markup`<input type="hidden" name="phase" value="${phase}">`;

const addForm = ({ incident, people }: IncidentPage): Markup =>
  verbForm(
    { incidentId: incident.id, version: incident.version },
    'tasks',
    'Add it',
    lineInput({ id: 'task-title', name: 'title', label: 'What is to be done', max: 200 }),
    choiceInput({
      ...{ id: 'task-owner', name: 'ownerId', label: 'By whom', required: false },
      choices: peopleChoices(people, 'nobody yet'),
    }),
    momentInput({ id: 'task-due', name: 'dueAt', label: 'By when', required: false }),
  );
