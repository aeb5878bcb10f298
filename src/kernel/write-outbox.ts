import type { OperationNodeSource } from 'kysely';
import type { Actor, PlatformActor } from './actor.ts';
import { scopeOf } from './contract.ts';
import type { OutboxMessage } from './database.ts';
import { uuid7 } from './ids.ts';
import type { AnyUnit, Unit } from './unit.ts';

/** Work that a unit asks for; `input` is empty for a wake of a run whose id is all that is known. */
export type Work = { kind: 'start' | 'wake'; workflowId: string; contract: string; input: Record<string, unknown> };

/** The inserts of work to start or wake and of the `run` row of each start, and what the sender is told of them. */
export function outboxOf(unit: AnyUnit, work: Work[]): { inserts: OperationNodeSource[]; messages: OutboxMessage[] } {
  if (work.length === 0) return { inserts: [], messages: [] };
  const rows = work.map(({ kind, workflowId, contract, input }) => ({
    id: uuid7(),
    workflow_id: workflowId,
    contract,
    kind,
    input,
    for_agency: agencyOf(unit.actor, workflowId),
    request_id: unit.actor.requestId ?? null,
  }));
  const starts = rows.filter(row => row.kind === 'start');
  return {
    inserts: [unit.sql.insertInto('outbox').values(rows), ...runsOf(unit, starts)],
    messages: rows.map(row => ({ id: row.id, workflowId: row.workflow_id, kind: row.kind, contract: row.contract })),
  };
}

type Row = { workflow_id: string; contract: string; for_agency: string | null; request_id: string | null };
function runsOf(unit: AnyUnit, starts: Row[]): OperationNodeSource[] {
  if (starts.length === 0) return [];
  const runs = starts.map(({ workflow_id, contract, for_agency, request_id }) => ({
    id: uuid7(),
    workflow_id,
    kind: contract,
    key: keyOf(workflow_id),
    for_agency,
    request_id,
  }));
  const insert = unit.sql.insertInto('run').values(runs);
  return [insert.onConflict(conflict => conflict.doNothing())];
}

/** The contract's name, as a workflow id says it. */
export const contractNameOf = (workflowId: string): string =>
  workflowId.split('/')[scopeOf(workflowId).kind === 'agency' ? 2 : 1] ?? '';

/** The business key: what follows scope and name in a workflow id. */
export const keyOf = (workflowId: string): string =>
  workflowId
    .split('/')
    .slice(scopeOf(workflowId).kind === 'agency' ? 3 : 2)
    .join('/');

/** Rows of an agency's unit are that agency's; a platform unit's are those of the agency that the workflow id names. */
function agencyOf(actor: Unit<Actor | PlatformActor>['actor'], workflowId: string): string | null {
  if ('agencyId' in actor) return actor.agencyId;
  const scope = scopeOf(workflowId);
  return scope.kind === 'agency' ? scope.agencyId : null;
}
