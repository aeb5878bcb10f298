import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../src/kernel/database.ts';
import type { DatabaseProblem } from '../../src/kernel/database-watch.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { OpenDatabase } from './database.ts';
import { assertGuarded, DatabaseNotGuarded } from './guard/guard.ts';
import { pendingMigrations } from './pending-migrations.ts';

export type GuardedDatabase = {
  /** Opens no unit before the guard has passed: `unavailable` until then. */
  database: Database;
  /** Other connections to the same database, which wait for the same proof. */
  behindGuard(connections: Database): Database;
  /**
   * Waits for the server and its migrations, then compares the catalogue with the register.
   * @throws DatabaseNotGuarded when the database would not keep the promises: end the process
   */
  untilGuarded(signal: AbortSignal): Promise<void>;
  /** What is missing at this moment. */
  check(): Promise<DatabaseState>;
};
export type DatabaseState = { answers: boolean; pending: readonly string[]; guarded: boolean };

/** Told of a refusal before the process ends by it; may be turned away by that same database. */
export type Refused = (problems: readonly DatabaseProblem[]) => Promise<unknown>;
type Options = { refused?: Refused; pauseMs?: number };

/** A database that serves nobody until it has proven itself, so that a process may listen before it is up. */
export function guardDatabase(open: OpenDatabase, { refused, pauseMs = 500 }: Options = {}): GuardedDatabase {
  let guarded = false;
  const behindGuard = (database: Database): Database => ({
    auditMac: database.auditMac,
    auditMacsBefore: database.auditMacsBefore,
    committed: messages => database.committed(messages),
    begin: (role, opening, readOnly) => (guarded ? database.begin(role, opening, readOnly) : Promise.reject(notYet())),
  });
  const look = async (): Promise<DatabaseState> => {
    try {
      return { answers: true, pending: await pendingMigrations(open), guarded };
    } catch {
      return { answers: false, pending: [], guarded };
    }
  };
  const attempt = async (): Promise<boolean> => {
    const { answers, pending } = await look();
    if (!answers || pending.length > 0) return false;
    await assertGuarded(open).catch(async (error: unknown) => {
      if (error instanceof DatabaseNotGuarded) await refused?.(error.problems);
      throw error;
    });
    return true;
  };
  return {
    database: behindGuard(open),
    behindGuard,
    untilGuarded: async signal => {
      while (!guarded && !signal.aborted) {
        guarded = await attempt().catch(orAgain);
        if (!guarded) await pause(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    },
    check: look,
  };
}

const notYet = () => new DomainError('unavailable', 'the database is not ready yet', { retryAfterSeconds: 2 });

/** A server that goes away in the middle of the guard's questions is asked again; a refusal is final. */
function orAgain(error: unknown): false {
  if (error instanceof DatabaseNotGuarded) throw error;
  return false;
}
