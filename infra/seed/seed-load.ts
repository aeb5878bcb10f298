import pg from 'pg';
import { type LoadSize, loadId, rowsOfLoad } from './rows-of-load.ts';

export type SeedLoad = LoadSize & {
  /** A superuser of Reeve's database. */
  adminUrl: string;
  /** Who becomes a property manager of the first ten of these agencies; nobody without it. */
  email?: string | undefined;
  say: (line: string) => void;
};

/** Agencies of one transaction: some 160,000 rows at 200 properties each. */
const batch = 100;
const joined = 10;

/**
 * Fills the database with agencies for load: the same rows at every run, those that are there already left alone.
 * Written straight into the tables, as the product never does: without audit events and runs.
 * @returns how many agencies and properties were added
 * @throws Error for an e-mail that nobody has
 */
export async function seedLoad(options: SeedLoad): Promise<{ agencies: number; properties: number }> {
  const client = new pg.Client({ connectionString: options.adminUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const personId = options.email === undefined ? null : await personOf(client, options.email);
    // These rows point where they must by the way they are made; checking each one doubles the time.
    await client.query('set synchronous_commit = off; set session_replication_role = replica');
    const added = { agencies: 0, properties: 0 };
    for (let first = 1; first <= options.agencies; first += batch) {
      const last = Math.min(first + batch - 1, options.agencies);
      const counts = await addAgencies(client, first, last, options.properties);
      added.agencies += counts.get('agency') ?? 0;
      added.properties += counts.get('property') ?? 0;
      options.say(`agencies ${first} to ${last} of ${options.agencies}`);
    }
    if (personId) await join(client, personId, Math.min(options.agencies, joined));
    options.say('gathering statistics');
    await client.query('analyze');
    return added;
  } finally {
    await client.end();
  }
}

/** One commit; what was half-way when it was stopped is not there at the next run. */
async function addAgencies(client: pg.Client, first: number, last: number, properties: number) {
  const counts = new Map<string, number>();
  await client.query('begin');
  for (const { into, sql } of rowsOfLoad)
    counts.set(into, (await client.query(sql, [first, last, properties])).rowCount ?? 0);
  await client.query('commit');
  return counts;
}

async function personOf(client: pg.Client, email: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from person where lower(email) = lower($1)', [email]);
  if (!rows[0]) throw new Error(`nobody has the address ${email}`);
  return rows[0].id;
}

const join = (client: pg.Client, personId: string, agencies: number) =>
  client.query(
    `insert into membership (id, agency_id, person_id, kind, roles, state, activated_at)
     select ${loadId('member', 'n')}, ${loadId('agency', 'n')}, $1, 'staff', '{property_manager}', 'active', now()
     from generate_series(1, $2::int) n on conflict do nothing`,
    [personId, agencies],
  );
