import type { z } from 'zod';
import type { ClearText } from './clear-text.ts';
import { DomainError } from './errors.ts';

/**
 * Task queues, by what they need. `security` has workers, slots and connections of its own in every worker process, and
 * `security-calls` those for its steps that wait for somebody outside (decision 062); `core` is for all others.
 */
export type Queue = 'core' | 'security' | 'security-calls' | 'deliveries' | 'recovery';
/** What `goesFirst`, then security, then billing, then the rest (Temporal's priorityKey, 1 is first). */
export const priorities = { security: 2, billing: 3, standard: 4 } as const;
export const firstPriority = 1;

/** What may happen when a wake finds its run closed. `start`: a new run; `drop`: nothing; `raise`: an operator task. */
export type OnClosed = 'drop' | 'start' | 'raise';

/** A workflow as its callers know it. Its name is the workflow type; its id says scope and business key. */
export type Contract<Input = unknown, Result = unknown> = {
  name: string;
  scope: 'agency' | 'platform';
  queue: Queue;
  priority: (typeof priorities)[keyof typeof priorities];
  /** Its runs go before others of their priority: somebody is to be woken, or harm goes on meanwhile. */
  goesFirst?: true;
  /** Its first task comes so much after its start, woken or not: what goes first must not find it in its way. */
  beginsAfterMs?: number;
  input: z.ZodType<Input>;
  result: z.ZodType<Result>;
  /** Business key: opaque ids only, it stays readable in the Temporal UI. */
  key(input: Input): string;
  /** What the Temporal UI shows of a new run, in clear: one line, and a few more. Without it: the name and the key. */
  describe?(input: Input): { summary: ClearText; details?: readonly ClearText[] };
  /** Other than `drop`: one run after another under the same id (`start`), so that steps are counted for each run. */
  onClosed: OnClosed;
  /** Control ids of CONTROLS.md that this run serves; search attribute `reeveControl`. */
  controls: readonly string[];
};

export const defineContract = <Input, Result>(contract: Contract<Input, Result>): Contract<Input, Result> => contract;

/** The one signal there is: it carries nothing, the run reads the rows. */
export const wakeSignalName = 'wake';

export type Scope = { kind: 'agency'; agencyId: string } | { kind: 'platform' };
const agencyIdPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * `agency/<agencyId>/<name>/<key>` or `platform/<name>/<key>`.
 * @throws DomainError `scope_violation` when an agency contract's input names no agency.
 */
export function workflowIdOf<Input>(contract: Contract<Input, unknown>, input: Input): string {
  const key = contract.key(input);
  if (contract.scope === 'platform') return `platform/${contract.name}/${key}`;
  const agencyId = (input as { agencyId?: unknown }).agencyId;
  if (typeof agencyId !== 'string' || !agencyIdPattern.test(agencyId))
    throw new DomainError('scope_violation', `the input of ${contract.name} names no agency`);
  return `agency/${agencyId}/${contract.name}/${key}`;
}

/**
 * The scope that a workflow id says: it picks the payload's key and the authority of the run's activities.
 * @throws DomainError `scope_violation` for an id of any other form.
 */
export function scopeOf(workflowId: string): Scope {
  const [kind, second, ...rest] = workflowId.split('/');
  if (kind === 'platform' && second && rest.length > 0) return { kind: 'platform' };
  if (kind === 'agency' && second && agencyIdPattern.test(second) && rest.length > 1)
    return { kind: 'agency', agencyId: second };
  throw new DomainError('scope_violation', `workflow id without a scope: ${workflowId.slice(0, 120)}`);
}
