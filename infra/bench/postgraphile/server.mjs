/**
 * PostGraphile over the same tables, under the same role and policies: the settings of each request come from the same
 * look-up of the session. Copied beside its packages in the cache folder, and started there.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const pool = new pg.Pool({ connectionString: process.env.BENCH_URL, max: Number(process.env.DATABASE_POOL_MAX) });

/** One trip: the function of the database that opens Reeve's own transactions. */
async function settingsOf(authorization) {
  const hash = createHash('sha256')
    .update(/^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? '')
    .digest();
  const { rows } = await pool.query({ name: 'open', text: 'select * from auth.open($1)', values: [hash] });
  const session = rows[0];
  if (!session?.live) throw new Error('not signed in');
  return {
    'app.agency_id': session.agency_id,
    'app.actor_kind': session.membership_kind,
    'app.actor_id': session.membership_id,
    'app.member_id': session.membership_id,
    'app.contact_id': session.contact_id ?? '',
    'app.limited': session.limited ? 'yes' : '',
  };
}

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafast: {
    explain: false,
    context: async ({ node }) => ({ pgSettings: await settingsOf(node?.req.headers.authorization) }),
  },
  grafserv: { graphiql: false, watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
process.once('SIGTERM', () => process.exit(0));
server.listen(Number(process.env.API_PORT), '127.0.0.1', () => process.send?.({ type: 'ready' }));
