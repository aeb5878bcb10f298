import { hash } from 'node:crypto';
import { createRequire } from 'node:module';
import type pg from 'pg';
import { type Field, type Row, RowReader } from './row-reader.ts';

/** A statement and its parameters, which its text calls `$1`, `$2`. */
export type Statement = { readonly text: string; readonly values?: readonly unknown[] };
export type StatementResult = { command: string; rowCount: number; rows: Row[] };
/** Statements that a connection has parsed, by name, and what their rows look like. */
export type Prepared = Map<string, RowReader>;

/** How pg writes a parameter; its types do not tell of it. */
const pgUtils = createRequire(import.meta.url)('pg/lib/utils.js') as { prepareValue(value: unknown): string | null };

/**
 * Statements that go out in one write and are answered together (PostgreSQL's manual, 55.2.3 and 55.2.4): the first one
 * that fails is the last one that runs. A connection parses each text once, and asks once what its rows look like.
 * pg calls the methods, as it does with queries of its own.
 */
export class StatementBatch {
  /** For whoever listens to what is sent. */
  readonly text: string;
  readonly #statements: readonly { text: string; name: string; values: (string | null)[] }[];
  readonly #client: pg.Client;
  readonly #prepared: Prepared;
  readonly #results: StatementResult[] = [];
  #rows: Row[] = [];
  #reader: RowReader | undefined;
  #failed = false;
  readonly callback: (error: unknown, results: StatementResult[]) => void;

  constructor(
    client: pg.Client,
    prepared: Prepared,
    statements: readonly Statement[],
    done: (error: unknown, results: StatementResult[]) => void,
  ) {
    this.text = statements.map(({ text }) => text).join('; ');
    this.#client = client;
    this.#prepared = prepared;
    this.#statements = statements.map(({ text, values = [] }) => {
      return { text, name: nameOf(text), values: values.map(value => pgUtils.prepareValue(value)) };
    });
    this.callback = done;
  }

  submit(connection: pg.Connection): void {
    connection.stream.cork();
    for (const { text, name, values } of this.#statements) {
      const known = name !== '' && this.#prepared.has(name);
      // A statement whose first run has failed may be there all the same.
      if (!known && name !== '') connection.close({ type: 'S', name }, true);
      if (!known) connection.parse({ name, text, types: [] }, true);
      connection.bind({ statement: name, values }, true);
      if (!known) connection.describe({ type: 'P' }, true);
      connection.execute(null, true);
    }
    connection.sync();
    connection.stream.uncork();
    this.#reader = this.#next();
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#reader = new RowReader(fields, this.#client);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (this.#failed || !this.#reader) return;
    try {
      this.#rows.push(this.#reader.read(fields));
    } catch (error) {
      this.handleError(error);
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const name = this.#statements[this.#results.length]?.name;
    if (name) this.#prepared.set(name, this.#reader ?? RowReader.ofNothing);
    // `INSERT 0 3`, `SELECT 21`, `COMMIT`: the last number counts the rows.
    const words = text.split(' ');
    this.#results.push({ command: words[0] ?? '', rowCount: Number(words.at(-1)) || 0, rows: this.#rows });
    this.#rows = [];
    this.#reader = this.#next();
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.callback(null, this.#results);
  }

  handleError(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    this.callback(error, []);
  }

  /** pg has these answered too; there is nothing to do. */
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}

  #next(): RowReader | undefined {
    const name = this.#statements[this.#results.length]?.name;
    return name ? this.#prepared.get(name) : undefined;
  }
}

const names = new Map<string, string>();
/** Texts with lists of varying length would fill the memory of both sides: those that come late have no name. */
const mostNames = 2_000;

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostNames) return '';
  const name = hash('sha1', text, 'base64url');
  names.set(text, name);
  return name;
}
