import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

const names = new Map<string, string>();
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  // Statements with lists of varying length would grow the map, and the server's, without end.
  if (names.size < 2_000) names.set(text, name);
  return name;
};

/** A COPY under way: the only row of its result. Until `stream` has ended the connection does nothing else. */
export type StartedCopy = {
  stream: Readable;
  backendPid: number;
  /** Ends the connection at once. */
  giveUp: () => void;
};

/**
 * Names the statements that carry parameters (Kysely's), so that each connection plans them once; MikroORM's carry
 * none. Of several statements sent together (BEGIN and the context) it answers with the last one's result.
 */
export class UnitClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg's overloads cannot be expressed by an override
  override query(...args: any[]): any {
    const [text, values] = args;
    const parameters: unknown[] = Array.isArray(values) ? values : [];
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const query = (...passed: any[]): any => (super.query as (...all: any[]) => any).apply(this, passed);
    if (typeof text !== 'string' || typeof args.at(-1) === 'function') return query(...args);
    if (parameters.length > 0) return query({ name: nameOf(text), text, values: parameters });
    if (text.startsWith('copy ('))
      return Promise.resolve({ command: 'COPY', rowCount: 0, rows: [this.#startCopy(text)] });
    if (!text.startsWith('begin')) return query(...args);
    return query(text).then((result: unknown) => (Array.isArray(result) ? result.at(-1) : result));
  }

  #startCopy(text: string): StartedCopy {
    const connection: { connection: { stream: Socket }; processID: number } = this as never;
    const stream = super.query(copyTo(text));
    return { stream, backendPid: connection.processID, giveUp: () => connection.connection.stream.destroy() };
  }
}
