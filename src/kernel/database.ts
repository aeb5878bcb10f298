import type { EntityManager } from '@mikro-orm/postgresql';
import type { OperationNodeSource } from 'kysely';
import type { Role } from './entity.ts';

/** The roles that requests and activities work under. */
export type ServingRole = Extract<Role, 'reeve_app' | 'reeve_operator' | 'reeve_identity' | 'reeve_platform'>;

/** A row of the outbox, as the commit that wrote it hands it to the sender. */
export type OutboxMessage = { id: string; workflowId: string; kind: 'start' | 'wake'; contract: string };

/** What units are made of; `infra/database` provides it. */
export type Database = {
  fork(role: ServingRole): EntityManager;
  /** BEGIN and the opening statement in one trip; returns that statement's rows. */
  begin(em: EntityManager, opening: string, readOnly: boolean): Promise<Record<string, unknown>[]>;
  /** CSV of what a query selects, on the transaction of `em`, which is one of this role. */
  copyOut(em: EntityManager, role: ServingRole, query: OperationNodeSource): AsyncIterable<Uint8Array>;
  /** HMAC-SHA-256 with the audit key, which the database does not hold. */
  auditMac(message: string): Buffer;
  /** Told of messages that have just been committed; must not throw and must not block. */
  committed(messages: OutboxMessage[]): void;
};
