import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import { isCancellation } from '@temporalio/workflow';
import { failureCodeOf } from '../kernel/failure-code.ts';
import { waitForOperator } from '../kernel/index.ts';
import type { Sale } from './sale.ts';

/** Why a sale is undone: a closed word. */
export class Undone extends Error {
  override readonly name = 'Undone';
  readonly reason: string;

  constructor(reason: string) {
    super(`undone: ${reason}`);
    this.reason = reason;
  }
}

type Choices = readonly ('retry' | 'give_up')[];

/** Stops until an operator decides. */
export async function ask(sale: Sale, kind: string, remedy: string, choices: Choices = ['retry', 'give_up']) {
  sale.asked += 1;
  const { decision } = await waitForOperator({
    wake: sale.wake,
    kind,
    subjectType: 'subscription',
    subjectId: sale.input.subscriptionId,
    remedy,
    choices,
    stepKey: `${kind}-${sale.asked}`,
  });
  return decision;
}

/** A DomainError of a step: the same call fails again. */
const isFinal = (error: unknown): boolean =>
  error instanceof ActivityFailure && error.cause instanceof ApplicationFailure && error.cause.nonRetryable === true;

/**
 * A step before the pivot. What fails for good undoes the sale; what has failed for the whole of its time is asked
 * about: tried again, or given up.
 */
export async function attempt<T>(sale: Sale, name: string, step: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (isCancellation(error)) throw error;
      if (isFinal(error)) throw new Undone(failureCodeOf(error));
      const remedy = `The step "${name}" has failed for all its time (${failureCodeOf(error)}): see the run's failures. Mend the cause, then retry; or give up, which undoes the sale.`;
      if ((await ask(sale, 'provisioning_stuck', remedy)) === 'give_up') throw new Undone('given_up');
    }
  }
}

/** A step after the pivot, or one that can be neither believed nor undone: it is repeated until it succeeds. */
export async function forward<T>(sale: Sale, name: string, step: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (isCancellation(error)) throw error;
      const remedy = `The agency's invitation has been mailed, so this sale can only go forward, but the step "${name}" fails (${failureCodeOf(error)}). Mend the cause, then retry.`;
      await ask(sale, 'provisioning_stuck', remedy, ['retry']);
    }
  }
}

/** A step of the undoing: what fails is asked about, and may be said to be done by hand. */
export async function undoing(sale: Sale, name: string, step: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await step();
    } catch (error) {
      const remedy = `The sale is being undone, but "${name}" fails (${failureCodeOf(error)}). Mend the cause and retry; or do it by hand, then give up this step: the rest goes on.`;
      if ((await ask(sale, 'undo_stuck', remedy)) === 'give_up') return;
    }
  }
}
