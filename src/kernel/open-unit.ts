import type { OperationNodeSource } from 'kysely';
import type { Actor, PlatformActor } from './actor.ts';
import { type AuditEvent, auditRow } from './audit.ts';
import { type Contract, workflowIdOf } from './contract.ts';
import type { Database, OpenTransaction, OutboxMessage, ServingRole, Statement } from './database.ts';
import { oneStatementOf } from './one-statement-of.ts';
import { assertOutside, insideUnit, outsideUnit } from './outside.ts';
import type { Unit, UnitMode } from './unit.ts';
import { contractNameOf, outboxOf, type Work } from './write-outbox.ts';

export type Opening<Who> = {
  role: ServingRole;
  mode: UnitMode;
  sql: Statement;
  actor: (row: Record<string, unknown>) => Who;
};

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
  const transaction = await database.begin(opening.role, opening.sql, opening.mode === 'read');
  const [events, jobs]: [AuditEvent[], Work[]] = [[], []];
  let messages: OutboxMessage[] = [];
  let result: T;
  try {
    const actor = opening.actor(transaction.rows[0] ?? {});
    const unit = unitOf(transaction, actor, opening.mode, events, jobs);
    result = await insideUnit(() => work(unit));
    await transaction.flush();
    const outbox = outboxOf(unit, jobs);
    await transaction.commit(oneStatementOf(unit, [...auditOf(unit, events, database), ...outbox.inserts]));
    messages = outbox.messages;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
  if (messages.length > 0) outsideUnit(() => database.committed(messages));
  return result;
}

function unitOf<Who extends Actor | PlatformActor>(
  transaction: OpenTransaction,
  actor: Who,
  mode: UnitMode,
  events: AuditEvent[],
  jobs: Work[],
): Unit<Who> {
  const ask = <Input>(kind: Work['kind'], contract: Contract<Input, unknown>, input: Input): string => {
    if (mode === 'read') throw new Error(`a read-only unit asked for ${contract.name}`);
    const parsed = contract.input.parse(input);
    const workflowId = workflowIdOf(contract, parsed);
    jobs.push({ kind, workflowId, contract: contract.name, input: parsed as Record<string, unknown> });
    return workflowId;
  };
  return {
    actor,
    mode,
    get em() {
      return transaction.em;
    },
    sql: transaction.sql,
    copyOut: query => transaction.copyOut(query),
    audit: event => {
      if (mode === 'read') throw new Error(`a read-only unit audited ${event.action}`);
      events.push(event);
    },
    start: (contract, input) => ask('start', contract, input),
    wake: (contract, input) => ask('wake', contract, input),
    wakeRun: workflowId => {
      if (mode === 'read') throw new Error(`a read-only unit asked to wake ${workflowId}`);
      jobs.push({ kind: 'wake', workflowId, contract: contractNameOf(workflowId), input: {} });
    },
  };
}

function auditOf(unit: Unit<Actor | PlatformActor>, events: AuditEvent[], database: Database): OperationNodeSource[] {
  if (events.length === 0) return [];
  const rows = events.map(event => auditRow(event, unit.actor, database.auditMac));
  return [unit.sql.insertInto('audit_event').values(rows)];
}
