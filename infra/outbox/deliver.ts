import {
  type Client,
  isGrpcServiceError,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { z } from 'zod';
import { type Contract, wakeSignalName, workflowIdOf } from '../../src/kernel/contract.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Leased } from './lease.ts';
import { startOptions } from './start-options.ts';

export type Delivery =
  /** `runId`: of the execution that it started or joined. */
  | { outcome: 'sent'; runId?: string }
  /** The run to wake is over, and the contract says that somebody must know. */
  | { outcome: 'closed' }
  /** Will never be taken. `why`: closed word. */
  | { outcome: 'refused'; why: string }
  /** May be taken later. */
  | { outcome: 'unavailable'; why: string };
export type Target = { client: Client; contracts: readonly Contract[]; deadlineMs: number };

/** Sends one message. Never throws; a repeat is harmless: what has started is not started again, wakes carry nothing. */
export async function deliver(message: Leased, { client, contracts, deadlineMs }: Target): Promise<Delivery> {
  const contract = contracts.find(({ name }) => name === message.contract);
  if (!contract) return { outcome: 'refused', why: 'unknown_contract' };
  try {
    // A wake by id alone knows no input, and so cannot start anything.
    const bare = message.kind === 'wake' && Object.keys(message.input).length === 0;
    const input = bare ? undefined : inputOf(contract, message);
    return await client.withDeadline(Date.now() + deadlineMs, () => send(client, message, contract, input));
  } catch (error) {
    return failed(error, contract);
  }
}

function inputOf(contract: Contract, message: Leased): unknown {
  const input = contract.input.parse(message.input);
  if (workflowIdOf(contract, input) !== message.workflowId)
    throw new DomainError('scope_violation', 'a message of the outbox names another run than its input');
  return input;
}

async function send(client: Client, message: Leased, contract: Contract, input: unknown): Promise<Delivery> {
  if (input !== undefined && contract.onClosed === 'start') {
    const options = { ...startOptions(message, contract, input), signal: wakeSignalName };
    const handle = await client.workflow.signalWithStart(contract.name, {
      ...options,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    return { outcome: 'sent', runId: handle.signaledRunId };
  }
  if (message.kind === 'wake') {
    await client.workflow.getHandle(message.workflowId).signal(wakeSignalName);
    return { outcome: 'sent' };
  }
  const handle = await client.workflow.start(contract.name, {
    ...startOptions(message, contract, input),
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return { outcome: 'sent', runId: handle.firstExecutionRunId };
}

const invalidArgument = 3;

function failed(error: unknown, contract: Contract): Delivery {
  if (error instanceof WorkflowExecutionAlreadyStartedError) return { outcome: 'sent' };
  if (error instanceof WorkflowNotFoundError)
    return contract.onClosed === 'raise' ? { outcome: 'closed' } : { outcome: 'sent' };
  if (error instanceof z.ZodError) return { outcome: 'refused', why: 'invalid_input' };
  if (error instanceof DomainError) return { outcome: 'refused', why: error.code };
  const cause = error instanceof ServiceError ? error.cause : error;
  const code = isGrpcServiceError(cause) ? cause.code : undefined;
  if (code === invalidArgument) return { outcome: 'refused', why: 'invalid_argument' };
  return { outcome: 'unavailable', why: code === undefined ? nameOf(error) : `grpc_${code}` };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown').slice(0, 60);
