import { createRelay } from '../../infra/outbox/relay.ts';
import { createSender, type OutboxDeps } from '../../infra/outbox/sender.ts';
import { contracts } from '../../src/contracts.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import type { World } from '../temporal/support/world.ts';
import { testContracts } from '../temporal/workflows/contracts.ts';

const quiet = { warn: () => undefined };

const outboxDeps = ({ database, client }: World): OutboxDeps => ({
  database,
  client,
  contracts: [...testContracts, ...contracts],
  log: quiet,
});
export const senderOf = (world: World, deadlineMs?: number) =>
  createSender({ ...outboxDeps(world), ...(deadlineMs === undefined ? {} : { deadlineMs }) });
export const relayOf = (world: World) => createRelay({ ...outboxDeps(world), pollMs: 100, olderThanMs: 0 });

export const operations = <T>(world: World, work: (unit: PlatformUnit) => Promise<T>) =>
  acrossAgencies(world.database, 'operations', 'test', work);
export const outboxOf = (world: World) =>
  operations(world, unit => unit.sql.selectFrom('outbox').selectAll().orderBy('seq').execute());
export const runsOf = (world: World, workflowId: string) =>
  operations(world, unit => unit.sql.selectFrom('run').selectAll().where('workflow_id', '=', workflowId).execute());

/** How many executions Temporal has ever seen under an id. */
export async function executionsOf(world: World, workflowId: string): Promise<number> {
  let count = 0;
  for await (const _ of world.client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) count += 1;
  return count;
}
