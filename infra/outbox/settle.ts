import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { raiseOperatorTask } from '../../src/kernel/operator-tasks.ts';
import { forgetJoinedRequest } from '../../src/kernel/runs.ts';
import { tellOperators } from '../../src/kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import type { Delivery } from './deliver.ts';
import type { Leased } from './lease.ts';

/** Writes down what became of a message: gone when sent, dead with an operator task when refused, else due again. */
export function settle(database: Database, message: Leased, delivery: Delivery): Promise<void> {
  return acrossAgencies(database, 'operations', 'settle an outbox message', async unit => {
    if (delivery.outcome === 'unavailable') return postpone(unit, message, delivery.why);
    if (delivery.outcome === 'refused') return bury(unit, message, delivery.why);
    await unit.sql.deleteFrom('outbox').where('id', '=', message.id).execute();
    if (delivery.outcome === 'closed') return raiseClosed(unit, message);
    if (message.kind === 'start') await forgetJoinedRequest(unit, message.workflowId, delivery.runId ?? null);
  });
}

/** 1 s, 2 s, 4 s ... 30 s, for ever: Temporal being away is no reason to lose anything. */
const backoffMs = (attempts: number): number => Math.min(30_000, 1_000 * 2 ** Math.min(attempts - 1, 5));

async function postpone(unit: PlatformUnit, { id, attempts }: Leased, why: string): Promise<void> {
  const leased_until = new Date(Date.now() + backoffMs(attempts)).toISOString();
  await unit.sql.updateTable('outbox').set({ leased_until, failure: why }).where('id', '=', id).execute();
}

async function bury(unit: PlatformUnit, message: Leased, why: string): Promise<void> {
  const dead = { state: 'dead' as const, leased_until: null, failure: why };
  await unit.sql.updateTable('outbox').set(dead).where('id', '=', message.id).execute();
  await tell(unit, message, {
    kind: 'message_refused',
    remedy:
      `Temporal or the contract ${message.contract} refuses this message for good (${why}); later ones for the same run wait behind it. ` +
      'Mend the cause and decide retry, or decide give_up, which removes the message.',
    choices: ['retry', 'give_up'] as const,
  });
}

const raiseClosed = (unit: PlatformUnit, message: Leased) =>
  tell(unit, message, {
    kind: 'wake_of_closed_run',
    remedy: `Something happened that the run ${message.workflowId} should have seen, but it is over. See what is missing, and close this task.`,
    choices: ['done'] as const,
  });

type Words = { kind: string; remedy: string; choices: readonly ('retry' | 'give_up' | 'done')[] };
async function tell(unit: PlatformUnit, message: Leased, words: Words): Promise<void> {
  const { id, agencyId, attempts } = message;
  // A message that dies again after a retry is a new task; the same death told twice is not.
  const raisedBy = `outbox/${id}/${attempts}`;
  const about = { subjectType: 'outbox', subjectId: id, workflowId: null, agencyId };
  const task = await raiseOperatorTask(unit, { ...about, ...words, raisedBy });
  if (task.raised) unit.start(tellOperators, { taskId: task.id });
}
