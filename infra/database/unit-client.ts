import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Row } from './row-reader.ts';
import { type Prepared, type Statement, StatementBatch, type StatementResult } from './statement-batch.ts';

/** A COPY under way: the only row of its result. Until `stream` has ended the connection does nothing else. */
export type StartedCopy = {
  stream: Readable;
  backendPid: number;
  /** Ends the connection at once. */
  giveUp: () => void;
};

/** How long the COMMIT of a read may wait for a statement to go with. */
const commitWithinMs = 5;
/** Told apart by whoever counts statements: it belongs to no work that is under way. */
export const commitOfRead = 'commit /* of a read */';

/** A connection of the pool. Statements with parameters (Kysely's) it plans once; MikroORM's carry none. */
export class UnitClient extends pg.Client {
  readonly #prepared: Prepared = new Map();
  #commitDue: NodeJS.Timeout | undefined;
  /** Since BEGIN: such a connection may be in the middle of it, or have been given up. */
  #hasCopied = false;

  /** BEGIN and the statement that gives the transaction its context, in one trip; returns that statement's rows. */
  async begin(readOnly: boolean, opening: Statement): Promise<Row[]> {
    const due = this.#takeCommit() ? [{ text: 'commit' }] : [];
    this.#hasCopied = false;
    const results = await this.run([...due, { text: readOnly ? 'begin read only' : 'begin' }, opening]);
    return results.at(-1)?.rows ?? [];
  }

  /**
   * Ends a read-only transaction: nothing can be lost, and nobody has to wait. The COMMIT goes out before whatever this
   * connection is asked next, in the same write as the next BEGIN, or alone soon. After a COPY it is waited for.
   */
  async commitRead(): Promise<void> {
    if (this.#hasCopied) await this.run([{ text: 'commit' }]);
    else this.#commitDue = setTimeout(() => this.#payCommit(), commitWithinMs);
  }

  /** True while the context of a transaction that has ended is still there: no statement will see it. */
  get owesCommit(): boolean {
    return this.#commitDue !== undefined;
  }

  /** Runs statements in one trip; the first one that fails is the last one that runs. */
  async run(statements: readonly Statement[]): Promise<StatementResult[]> {
    this.#payCommit();
    try {
      return await new Promise((resolve, reject) => {
        const done = (error: unknown, results: StatementResult[]) => (error ? reject(error) : resolve(results));
        super.query(new StatementBatch(this, this.#prepared, statements, done));
      });
    } catch (error) {
      // Else it would tell of the socket that the answer came from.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg's overloads cannot be expressed by an override
  override query(...args: any[]): any {
    const [text, values] = args;
    this.#payCommit();
    if (typeof text === 'string' && typeof args.at(-1) !== 'function') {
      if (Array.isArray(values) && values.length > 0) return this.run([{ text, values }]).then(results => results[0]);
      if (text.startsWith('copy ('))
        return Promise.resolve({ command: 'COPY', rowCount: 0, rows: [this.#startCopy(text)] });
    }
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return (super.query as (...all: any[]) => any).apply(this, args);
  }

  #takeCommit(): boolean {
    const due = this.#commitDue !== undefined;
    clearTimeout(this.#commitDue);
    this.#commitDue = undefined;
    return due;
  }

  /** A connection that has gone has ended its transaction too. */
  #payCommit(): void {
    if (this.#takeCommit()) super.query(commitOfRead).catch(() => undefined);
  }

  #startCopy(text: string): StartedCopy {
    this.#hasCopied = true;
    const connection: { connection: { stream: Socket }; processID: number } = this as never;
    const stream = super.query(copyTo(text));
    return { stream, backendPid: connection.processID, giveUp: () => connection.connection.stream.destroy() };
  }
}
