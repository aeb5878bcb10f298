/**
 * What Reeve is compared with: node:http and pg, written by hand for this one page. The same look-up of the session in
 * the same transaction, named statements, the same rows and fields, a pool of the same size; nothing else.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { pageColumns, pageOrder, presentRow } from './property-page.ts';

const pool = new pg.Pool({ connectionString: process.env['BENCH_URL'], max: Number(process.env['DATABASE_POOL_MAX']) });
const text = `select ${pageColumns} from property where archived_at is null order by ${pageOrder} limit $1`;

async function page(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const limit = Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('limit') ?? 20);
  const hash = createHash('sha256').update(token).digest('hex');
  const client = await pool.connect();
  try {
    const opened: unknown = await client.query(`begin read only; select * from auth.open('\\x${hash}'::bytea)`);
    const session = (opened as pg.QueryResult[])[1]?.rows[0];
    if (!session?.live) {
      await client.query('rollback');
      return void response.writeHead(401).end();
    }
    const { rows } = await client.query({ name: 'page', text, values: [limit + 1] });
    await client.query('commit');
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const nextCursor =
      last && Buffer.from(JSON.stringify(['properties', '-createdAt', last.mark_key, last.id])).toString('base64url');
    const body = JSON.stringify({ data: shown.map(presentRow), nextCursor: nextCursor ?? null, total: null });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  page(request, response).catch(() => response.writeHead(500).end());
});
process.once('SIGTERM', () => process.exit(0));
server.listen(Number(process.env['API_PORT']), '127.0.0.1', () => process.send?.({ type: 'ready' }));
