import { type Markup, markup } from '../http/html.ts';
import { factsTable, frame, minute, more, table, words } from './frame.ts';
import type { PresentedAgency, PresentedRun, PresentedTask } from './present.ts';

/** What waits for somebody of the company to decide. */
export const tasksPage = (tasks: readonly PresentedTask[], next: string | null): Markup =>
  frame('Tasks', '/operations', [
    tasks.length === 0 && markup`<p>Nothing waits for a decision.</p>`,
    tasks.map(taskCard),
    more('/operations', next),
  ]);

const taskCard = (task: PresentedTask): Markup => markup`<article class="task">
<h2>${words(task.kind)}</h2>
<p>${task.remedy}</p>
<p class="quiet">About ${words(task.subjectType)} <code>${task.subjectId}</code>${task.agencyId && task.agencyId !== task.subjectId && markup`, agency <code>${task.agencyId}</code>`}. Raised ${minute(task.raisedAt)}${task.dueAt && `, due ${minute(task.dueAt)}`}.</p>
${task.decision ? markup`<p>Decided: ${words(task.decision)}, ${minute(task.decidedAt)}: ${task.reason}</p>` : decisionForm(task)}
</article>
`;

const labels = { retry: 'Retry', give_up: 'Give up', done: 'Done' } as const;

const decisionForm = (
  task: PresentedTask,
): Markup => markup`<form method="post" action="/operations/tasks/${task.id}/decision">
<div><label for="reason-${task.id}">Why, in a few words</label>
<input id="reason-${task.id}" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
${task.choices.map(
  choice => markup`<button name="decision" value="${choice}"${choice === 'give_up' && markup` class="second"`}>${labels[choice]}</button>
`,
)}</form>`;

/** Runs of everybody, newest first. */
export const runsPage = (runs: readonly PresentedRun[], next: string | null): Markup =>
  frame('Runs', '/operations/runs', [
    runs.length === 0 && markup`<p>Nothing has run yet.</p>`,
    runs.length > 0 &&
      table(
        ['Run', 'State', 'Requested', 'Agency'],
        runs.map(run => [
          markup`<a href="/operations/runs/${run.id}">${run.kind}</a>`,
          markup`<span${run.state === 'failed' && markup` class="bad"`}>${run.state}</span>`,
          minute(run.requestedAt),
          run.agencyId ? markup`<code>${run.agencyId}</code>` : markup`<span class="quiet">platform</span>`,
        ]),
      ),
    more('/operations/runs', next),
  ]);

/** One run, its way into the Temporal UI, and what it has asked. */
export const runPage = (run: PresentedRun, tasks: readonly PresentedTask[]): Markup =>
  frame(`Run: ${run.kind}`, '/operations/runs/one', [
    factsTable([
      ['State', run.state],
      ['Workflow id', markup`<code>${run.workflowId}</code>`],
      ['Requested', minute(run.requestedAt)],
      ['Opened', minute(run.openedAt)],
      ['Closed', minute(run.closedAt)],
      ['Failure', run.failure],
      ['Request', run.requestId],
    ]),
    run.temporalUrl && markup`<p><a class="button" href="${run.temporalUrl}">Open in the Temporal UI</a></p>`,
    tasks.length > 0 && markup`<h2>Tasks it has raised</h2>`,
    tasks.map(taskCard),
  ]);

/** Agencies, as far as operators see them. */
export const agenciesPage = (agencies: readonly PresentedAgency[], next: string | null): Markup =>
  frame('Agencies', '/operations/agencies', [
    agencies.length === 0 && markup`<p>There is no agency yet.</p>`,
    agencies.length > 0 &&
      table(
        ['Agency', 'State', 'Country', 'Region', 'Since', 'Open tasks', 'Open runs'],
        agencies.map(({ name, state, country, region, createdAt, openTasks, openRuns }) => [
          name,
          words(state),
          country,
          region,
          createdAt.slice(0, 10),
          openTasks,
          openRuns,
        ]),
      ),
    more('/operations/agencies', next),
  ]);
