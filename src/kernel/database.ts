import type { EntityManager } from '@mikro-orm/postgresql';
import type { CompiledQuery, Kysely, OperationNodeSource } from 'kysely';
import type { Tables } from '../register.ts';
import type { Role } from './entity.ts';

/** The roles that requests and activities work under. */
export type ServingRole = Extract<Role, 'reeve_app' | 'reeve_operator' | 'reeve_identity' | 'reeve_platform'>;

/** A row of the outbox, as the commit that wrote it hands it to the sender. */
export type OutboxMessage = { id: string; workflowId: string; kind: 'start' | 'wake'; contract: string };

/** A statement whose parameters its text calls `$1`, `$2`. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** A transaction on a connection of its own, which goes back to its pool when it has been ended. */
export type OpenTransaction = {
  /** What the opening statement returned. */
  readonly rows: Record<string, unknown>[];
  readonly sql: Kysely<Tables>;
  /** Made when it is asked for: most units do without. */
  readonly em: EntityManager;
  /** CSV of what a query selects. */
  copyOut(query: OperationNodeSource): AsyncIterable<Uint8Array>;
  /** Writes what `em` holds, if there is one. */
  flush(): Promise<void>;
  /** With a last statement, which goes in the same trip; if that fails, nothing is committed. */
  commit(last?: CompiledQuery): Promise<void>;
  rollback(): Promise<void>;
};

/** What units are made of; `infra/database` provides it. */
export type Database = {
  /** BEGIN and the opening statement in one trip. */
  begin(role: ServingRole, opening: Statement, readOnly: boolean): Promise<OpenTransaction>;
  /** HMAC-SHA-256 with the audit key, which the database does not hold. */
  auditMac(message: string): Buffer;
  /** The same with the keys that were in force before: what was written under them stays genuine. */
  auditMacsBefore: readonly ((message: string) => Buffer)[];
  /** Told of messages that have just been committed; must not throw and must not block. */
  committed(messages: OutboxMessage[]): void;
};
