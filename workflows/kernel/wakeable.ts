import { condition, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import { wakeSignalName } from '../../src/kernel/contract.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { runAgainWhile } from './late-wakes.ts';
import { recordDecision } from './task-steps.ts';
import { say } from './tell.ts';

const wakeSignal = defineSignal(wakeSignalName);
const retryUpdate = defineUpdate<string, [Reason]>('retry');
const giveUpUpdate = defineUpdate<string, [Reason]>('give-up');

type Reason = string | { reason: string };
export type Choice = 'retry' | 'give_up';
/** The operator task that this run waits for, if any. */
export type Desk = { open?: { taskId: string; choices: readonly Choice[] } | undefined; asked: number };

/** The one signal of a run. It carries nothing: after each wake the run reads its rows. */
export type Wake = {
  /** Resolves once a wake has come since the last `next` (at once, if one is pending): true; at the timeout: false. */
  next(timeoutMs?: number): Promise<boolean>;
  /** Takes notice of a pending wake without waiting; true if there was one. */
  taken(): boolean;
  /** Wakes itself: something that this run waits for beside its rows has come about. */
  nudge(): void;
  readonly desk: Desk;
};

/**
 * Makes this run wakeable, and answerable by operators in the Temporal UI (Updates `retry` and `give-up`, refused while
 * nothing waits). Call it first thing in a workflow, once: wakes that come before are delivered to it.
 * `onLateWake: 'again'` belongs to contracts whose `onClosed` is `start`: a wake that is not taken when the run ends
 * makes it do its work again, for nobody would start another one.
 */
export function wakeable({ onLateWake = 'drop' }: { onLateWake?: 'drop' | 'again' } = {}): Wake {
  const desk: Desk = { asked: 0 };
  let [seen, came] = [0, 0];
  const pending = () => came > seen;
  if (onLateWake === 'again') runAgainWhile(pending);
  const taken = () => {
    const found = pending();
    seen = came;
    return found;
  };
  const wake = () => {
    came += 1;
  };
  setHandler(wakeSignal, wake, { description: 'Something changed: the run reads its rows again.' });
  answer(desk, retryUpdate, 'retry', 'Tries the waiting step again. Input: the reason, as text.', wake);
  answer(desk, giveUpUpdate, 'give_up', 'Ends the waiting step for good. Input: the reason, as text.', wake);
  return {
    desk,
    taken,
    nudge: wake,
    next: async timeoutMs => {
      if (timeoutMs === undefined) await condition(pending);
      else await condition(pending, Math.max(1, timeoutMs), { summary: say`Waits to be woken` });
      return taken();
    },
  };
}

const wordsOf = (input: Reason): string => (typeof input === 'string' ? input : (input?.reason ?? '')).trim();

function answer(desk: Desk, update: typeof retryUpdate, choice: Choice, description: string, wake: () => void): void {
  const handler = async (input: Reason) => {
    if (!desk.open) throw new DomainError('conflict', 'nothing waits for an operator any more');
    await recordDecision({ taskId: desk.open.taskId, decision: choice, reason: wordsOf(input) });
    wake();
    return choice;
  };
  const validator = (input: Reason) => {
    if (!desk.open) throw new DomainError('conflict', 'nothing waits for an operator');
    if (!desk.open.choices.includes(choice)) throw new DomainError('conflict', `${choice} is not a choice here`);
    if (wordsOf(input).length < 3) throw new DomainError('invalid_input', 'say why, in a few words');
  };
  setHandler(update, handler, { validator, description });
}
