import pg from 'pg';
import { commitOfRead } from '../../../infra/database/unit-client.ts';

/** What a part of the code sent to the database: one entry for each trip, in order. */
export type Counted<T> = { result: T; statements: string[] };

let heard: string[] | null = null;

/**
 * Listens to every trip that the roles of requests make; tests that look in as a superuser are not heard. The COMMIT of
 * a read goes with the next BEGIN: where there is none soon it goes alone, and nobody waits for that.
 */
export function listenToStatements(): () => void {
  const original = pg.Client.prototype.query;
  const listening = function (this: pg.Client & { user?: string }, ...given: unknown[]): unknown {
    const text = textOf(given[0]);
    if (text !== commitOfRead && this.user?.startsWith('reeve_')) heard?.push(text);
    return Reflect.apply(original, this, given);
  };
  Object.defineProperty(pg.Client.prototype, 'query', { value: listening, configurable: true, writable: true });
  return () =>
    Object.defineProperty(pg.Client.prototype, 'query', { value: original, configurable: true, writable: true });
}

/** Not for work at the same time: whatever is sent meanwhile is counted. */
export async function countStatements<T>(work: () => Promise<T>): Promise<Counted<T>> {
  const statements: string[] = [];
  heard = statements;
  try {
    return { result: await work(), statements };
  } finally {
    heard = null;
  }
}

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: unknown } | null)?.text ?? 'a stream');
