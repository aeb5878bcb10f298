import { proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { quick, vendor } from './proxy.ts';
import { id, summary, word } from './tell.ts';

type RaiseInput = Parameters<Activities['raiseTask']>[0];
type DecisionInput = Parameters<Activities['decideTask']>[0];
export type TaskAnswer = Awaited<ReturnType<Activities['readDecision']>>;

/** Raises an operator task once; returns its id. */
export const raise = (input: RaiseInput): Promise<string> =>
  quick<Activities>().raiseTask.executeWithOptions({ summary: summary`Raises an operator task: ${word(input.kind)}` }, [
    input,
  ]);

/** Mails the operators. A mail that cannot be sent for an hour must not hold up the run: the task is listed anyway. */
export const mail = (taskId: string): Promise<void> =>
  vendor<Activities>({
    scheduleToCloseTimeout: '1h',
    summary: summary`Mails the operators about task ${id(taskId)}`,
  }).mailTask({ taskId });

/** The decision in the task's row, or null. Local: it tells no story. */
export const readDecision = (taskId: string): Promise<TaskAnswer> =>
  // 20 s as in `quick`; an hour, since the run is woken again anyway
  proxyLocalActivities<Activities>({
    startToCloseTimeout: '20s',
    scheduleToCloseTimeout: '1h',
    summary: summary`Looks whether an operator has decided`,
  }).readDecision({ taskId });

/** Writes what an operator said in the Temporal UI into the task's row. */
export const recordDecision = (input: DecisionInput): Promise<void> =>
  quick<Activities>({ summary: summary`An operator said ${word(input.decision)}` }).decideTask(input);
