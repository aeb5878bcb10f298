import { CompiledQuery, createQueryId, type Kysely, type OperationNodeSource, PostgresQueryCompiler } from 'kysely';
import { escapeLiteral } from '../../src/kernel/escape-literal.ts';
import type { Tables } from '../../src/register.ts';
import type { StartedCopy } from './unit-client.ts';

/** COPY takes no parameters: every value is written as a quoted literal, where the compiler would have bound it. */
class LiteralCompiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    this.append(literalOf(value));
  }
}

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return escapeLiteral(value.toISOString());
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (Array.isArray(value)) return escapeLiteral(`{${value.map(arrayItem).join(',')}}`);
  if (typeof value === 'object') throw new TypeError('an object cannot be written as a literal');
  return escapeLiteral(String(value));
}

const arrayItem = (item: unknown): string => {
  if (typeof item !== 'string' && typeof item !== 'number') throw new TypeError('an array of texts or numbers only');
  return `"${String(item).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
};

/**
 * What `query` selects, as CSV of PostgreSQL's own making, over the connection of the open unit. Whoever stops reading
 * early has the query cancelled, by `cancel`, and the connection left as it was.
 */
export async function* copyOut(
  unit: Kysely<Tables>,
  query: OperationNodeSource,
  cancel: (backendPid: number) => Promise<void>,
): AsyncGenerator<Uint8Array, void, void> {
  const { sql } = new LiteralCompiler().compileQuery(query.toOperationNode() as never, createQueryId());
  const text = `copy (${sql}) to stdout with (format csv, header)`;
  const { rows } = await unit.executeQuery<StartedCopy>(CompiledQuery.raw(text));
  const copy = rows[0];
  if (!copy) throw new Error('the connection of this unit cannot copy');
  // Nobody may be listening when the cancellation arrives.
  copy.stream.on('error', () => undefined);
  let ended = false;
  try {
    for await (const chunk of copy.stream.iterator({ destroyOnReturn: false })) yield chunk as Uint8Array;
    ended = true;
  } catch (error) {
    ended = true;
    throw error;
  } finally {
    if (!ended) await abandon(copy, cancel);
  }
}

const abandonWithinMs = 5_000;

/**
 * The protocol wants a COPY read to its end or to its error. The cancellation makes that soon; where it cannot be sent,
 * or comes too late to have ended this very statement, the connection is given up: the pool opens another one.
 */
async function abandon(copy: StartedCopy, cancel: (backendPid: number) => Promise<void>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<boolean>();
  copy.stream.once('error', () => resolve(true)).once('end', () => resolve(false));
  const timer = setTimeout(resolve, abandonWithinMs, false);
  // Read on only now: what the server sends in the meantime would keep this process busy.
  cancel(copy.backendPid).then(
    () => copy.stream.resume(),
    () => resolve(false),
  );
  const cancelled = await over;
  clearTimeout(timer);
  if (!cancelled) copy.giveUp();
}
