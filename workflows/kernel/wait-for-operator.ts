import { getCurrentDetails, isCancellation, setCurrentDetails } from '@temporalio/workflow';
import { markState } from './search-attributes.ts';
import { mail, raise, readDecision } from './task-steps.ts';
import { id, say, tell, word, words } from './tell.ts';
import type { Choice, Wake } from './wakeable.ts';

export type OperatorQuestion = {
  /** What `wakeable()` returned: the decision comes as a row and a wake. */
  wake: Wake;
  /** Closed word, such as `provisioning_stuck`. */
  kind: string;
  subjectType: string;
  subjectId: string;
  /** What the operator can do about it, in words for the task and the mail: no personal data. */
  remedy: string;
  choices: readonly Choice[];
  /** Names the waiting step; asking again under the same name is a new task. */
  stepKey: string;
  dueInMs?: number;
};
export type OperatorDecision = { decision: Choice; taskId: string };

/** Wakes may be lost with a dropped message; the row is looked at every hour all the same. */
const lookAgainMs = 3_600_000;

/**
 * Stops here, visibly, until an operator decides: a task is raised and mailed, the search attribute says `waiting`.
 * The decision is a row (written by Reeve's operations, or by the Updates of the Temporal UI), read after each wake.
 */
export async function waitForOperator(question: OperatorQuestion): Promise<OperatorDecision> {
  const { wake } = question;
  const before = getCurrentDetails();
  const taskId = await raiseFor(question);
  wake.desk.open = { taskId, choices: question.choices };
  markState('waiting');
  tellWaiting(question, taskId);
  try {
    await mail(taskId).catch(error => {
      // The task is listed anyway; only an end of the run must go through.
      if (isCancellation(error)) throw error;
    });
    return { decision: await decided(wake, taskId), taskId };
  } finally {
    wake.desk.open = undefined;
    markState('running');
    setCurrentDetails(before);
  }
}

async function decided(wake: Wake, taskId: string): Promise<Choice> {
  for (;;) {
    const decision = await readDecision(taskId);
    if (decision) return decision === 'give_up' ? 'give_up' : 'retry';
    await wake.next(lookAgainMs);
  }
}

function raiseFor({ wake, stepKey, choices, ...question }: OperatorQuestion): Promise<string> {
  wake.desk.asked += 1;
  const { kind, subjectType, subjectId, remedy, dueInMs } = question;
  const due = dueInMs === undefined ? {} : { dueInMs };
  const taskKey = `${stepKey}#${wake.desk.asked}`;
  return raise({ kind, subjectType, subjectId, remedy, choices: [...choices], taskKey, ...due });
}

function tellWaiting({ kind, subjectType, subjectId, choices }: OperatorQuestion, taskId: string): void {
  const updates = choices.map(choice => (choice === 'retry' ? 'retry' : 'give-up'));
  tell([
    say`**Waits for an operator: ${word(kind)}**`,
    say`About ${word(subjectType)} ${id(subjectId)}`,
    say`Decide task ${id(taskId)} in Reeve, or send the Update ${words(updates)} here, with the reason as its input.`,
  ]);
}
