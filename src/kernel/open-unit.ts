import type { Actor, PlatformActor } from './actor.ts';
import { type AuditEvent, auditRow } from './audit.ts';
import { type Contract, workflowIdOf } from './contract.ts';
import type { Database, OutboxMessage, ServingRole } from './database.ts';
import { uuid7 } from './ids.ts';
import { assertOutside, insideUnit, outsideUnit } from './outside.ts';
import type { Unit, UnitMode } from './unit.ts';

export type Opening<Who> = {
  role: ServingRole;
  mode: UnitMode;
  sql: string;
  actor: (row: Record<string, unknown>) => Who;
};
type Work = { kind: 'start' | 'wake'; contract: Contract; input: unknown };

/**
 * The one place where a transaction is opened and committed. Use `withAgency`, `acrossAgencies` or `withSession`.
 * Rows, audit events and the outbox are one commit; whatever `work` throws rolls all of it back.
 */
export async function openUnit<Who extends Actor | PlatformActor, T>(
  database: Database,
  opening: Opening<Who>,
  work: (unit: Unit<Who>) => Promise<T>,
): Promise<T> {
  assertOutside('a unit of work');
  const em = database.fork(opening.role);
  const rows = await database.begin(em, opening.sql, opening.mode === 'read');
  const [events, jobs]: [AuditEvent[], Work[]] = [[], []];
  let messages: OutboxMessage[] = [];
  let result: T;
  try {
    const actor = opening.actor(rows[0] ?? {});
    const unit = unitOf(em, actor, opening.mode, events, jobs);
    result = await insideUnit(() => work(unit));
    await em.flush();
    await writeAudit(unit, events, database);
    messages = await writeOutbox(unit, jobs);
    await em.commit();
  } catch (error) {
    await em.rollback();
    throw error;
  } finally {
    em.clear();
  }
  if (messages.length > 0) outsideUnit(() => database.committed(messages));
  return result;
}

function unitOf<Who extends Actor | PlatformActor>(
  em: Unit['em'],
  actor: Who,
  mode: UnitMode,
  events: AuditEvent[],
  jobs: Work[],
): Unit<Who> {
  const ask = <Input>(kind: Work['kind'], contract: Contract<Input, unknown>, input: Input): string => {
    if (mode === 'read') throw new Error(`a read-only unit asked for ${contract.name}`);
    const parsed = contract.input.parse(input);
    jobs.push({ kind, contract: contract as Contract, input: parsed });
    return workflowIdOf(contract, parsed);
  };
  return {
    actor,
    mode,
    em,
    sql: em.getKysely(),
    audit: event => {
      if (mode === 'read') throw new Error(`a read-only unit audited ${event.action}`);
      events.push(event);
    },
    start: (contract, input) => ask('start', contract, input),
    wake: (contract, input) => ask('wake', contract, input),
  };
}

async function writeAudit(unit: Unit<Actor | PlatformActor>, events: AuditEvent[], database: Database): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(event => auditRow(event, unit.actor, database.auditMac));
  await unit.sql.insertInto('audit_event').values(rows).execute();
}

async function writeOutbox(unit: Unit<Actor | PlatformActor>, jobs: Work[]): Promise<OutboxMessage[]> {
  if (jobs.length === 0) return [];
  const rows = jobs.map(({ kind, contract, input }) => ({
    id: uuid7(),
    workflow_id: workflowIdOf(contract, input),
    contract: contract.name,
    kind,
    input: input as Record<string, unknown>,
    for_agency: agencyOf(unit.actor, input),
    request_id: unit.actor.requestId ?? null,
  }));
  await unit.sql.insertInto('outbox').values(rows).execute();
  const starts = rows.filter(row => row.kind === 'start');
  if (starts.length > 0) {
    const runs = starts.map(({ workflow_id, contract, for_agency, request_id }) => ({
      id: uuid7(),
      workflow_id,
      kind: contract,
      key: keyOf(workflow_id),
      for_agency,
      request_id,
    }));
    await unit.sql
      .insertInto('run')
      .values(runs)
      .onConflict(conflict => conflict.doNothing())
      .execute();
  }
  return rows.map(row => ({ id: row.id, workflowId: row.workflow_id, kind: row.kind, contract: row.contract }));
}

/** The business key: what follows scope and name in a workflow id. */
export const keyOf = (workflowId: string): string =>
  workflowId
    .split('/')
    .slice(workflowId.startsWith('agency/') ? 3 : 2)
    .join('/');

function agencyOf(actor: Actor | PlatformActor, input: unknown): string | null {
  if ('agencyId' in actor) return actor.agencyId;
  const named = (input as { agencyId?: unknown }).agencyId;
  return typeof named === 'string' ? named : null;
}
