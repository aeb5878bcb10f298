import pg from 'pg';
import { type Role, roles } from '../../src/kernel/entity.ts';
import { escapeLiteral } from '../../src/kernel/escape-literal.ts';

/** What each role of the cluster may be; DESIGN.md, "The database". */
const attributes: Readonly<Record<Role, string>> = {
  reeve_owner: 'bypassrls',
  reeve_app: 'nobypassrls',
  reeve_operator: 'nobypassrls',
  reeve_identity: 'nobypassrls',
  reeve_platform: 'nobypassrls',
  reeve_seal: 'nobypassrls',
  reeve_backup: 'bypassrls',
};

/** Large objects know no row-level security, and nobody here needs them. */
const largeObjectFunctions =
  'lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea), lo_put(oid, bigint, bytea), lo_open(oid, integer)';

/**
 * Makes the roles and the database, or brings their attributes and passwords up to date. Needs a superuser.
 * Idempotent; two at once wait for each other.
 */
export async function prepareCluster(adminUrl: URL, passwords: Readonly<Record<Role, string>>): Promise<void> {
  const name = decodeURIComponent(adminUrl.pathname.slice(1));
  const server = new URL(adminUrl);
  server.pathname = '/postgres';
  await connected(server, async client => {
    await client.query(`select pg_advisory_lock(hashtext('reeve roles'))`);
    for (const role of roles) await ensureRole(client, role, passwords[role]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)} owner reeve_owner`);
    await client.query(`revoke all on database ${pg.escapeIdentifier(name)} from public`);
    await client.query(`grant connect on database ${pg.escapeIdentifier(name)} to ${roles.join(', ')}`);
  });
  await connected(adminUrl, async client => {
    await client.query(`alter schema public owner to reeve_owner`);
    await client.query(`revoke execute on function ${largeObjectFunctions} from public`);
    await client.query(`alter database ${pg.escapeIdentifier(name)} owner to reeve_owner`);
  });
}

async function ensureRole(client: pg.Client, role: Role, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const wanted = `login nosuperuser nocreatedb nocreaterole noinherit ${attributes[role]} password ${escapeLiteral(password)}`;
  await client.query(`${rowCount === 0 ? 'create' : 'alter'} role ${role} ${wanted}`);
}

async function connected(url: URL, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
