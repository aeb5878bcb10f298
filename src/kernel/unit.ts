import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely, OperationNodeSource } from 'kysely';
import type { Tables } from '../register.ts';
import type { Actor, PlatformActor } from './actor.ts';
import type { AuditEvent } from './audit.ts';
import type { Contract } from './contract.ts';

export type UnitMode = 'read' | 'write';

/** One unit of work: rows, audit events and work to start, which commit together or not at all. */
export type Unit<Who = Actor> = {
  actor: Who;
  mode: UnitMode;
  em: EntityManager;
  /** Kysely on the same transaction. It does not flush `em` and does not bump `version`. */
  sql: Kysely<Tables>;
  /**
   * What a query selects, as PostgreSQL's own CSV with a line of headings, under the same policies as any query. Read it
   * to the end within the unit, or stop and have it cancelled; meanwhile the unit can do nothing else.
   */
  copyOut(query: OperationNodeSource): AsyncIterable<Uint8Array>;
  /** Adds an audit row to this commit. */
  audit(event: AuditEvent): void;
  /** Starts a run after the commit, once; a repeat for the same business key joins or is dropped. Returns its workflow id. */
  start<Input>(contract: Contract<Input, unknown>, input: Input): string;
  /** Wakes a run after the commit: it reads the rows. What happens to a closed one, the contract says. */
  wake<Input>(contract: Contract<Input, unknown>, input: Input): string;
  /** Wakes the run of this id, if it is open: for rows that name a run, such as an operator's task. */
  wakeRun(workflowId: string): void;
};

export type AgencyUnit = Unit<Actor>;
export type PlatformUnit = Unit<PlatformActor>;
/** For use cases that serve both kinds. */
export type AnyUnit = Unit<Actor | PlatformActor>;
