import type pg from 'pg';

export type SeedSize = { agencies: number; properties: number };

/** Sessions of the load: this and the number of the agency, 12 digits. */
export const tokenPrefix = 'reeve-bench-token-';

const idOf = (kind: string, number = 'i') =>
  `('0197f0c2-${kind}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** One agency, a manager and a live session for each number; the session counts as just seen, so that none is touched. */
const people = `
  insert into agency (id, name, country, time_zone, region, state, activated_at)
    select ${idOf('0001')}, 'Agency ' || i, 'IE', 'Europe/Dublin', 'eu-west-1', 'active', now() from generate_series(1, $1::int) i;
  insert into person (id, email, name) select ${idOf('0002')}, 'manager' || i || '@reeve.example', 'Manager ' || i from generate_series(1, $1::int) i;
  insert into membership (id, agency_id, person_id, kind, roles, state, activated_at)
    select ${idOf('0003')}, ${idOf('0001')}, ${idOf('0002')}, 'staff', array['property_manager'], 'active', now() from generate_series(1, $1::int) i;
  insert into entitlement (id, agency_id, module, source)
    select gen_random_uuid(), ${idOf('0001')}, module, 'bench' from generate_series(1, $1::int) i, unnest(array['properties', 'leasing', 'portal']) module;
  insert into session (id, token_hash, person_id, factor, membership_id, for_agency, seen_at, idle_expires_at, expires_at)
    select ${idOf('0004')}, sha256(('${tokenPrefix}' || lpad(i::text, 12, '0'))::bytea), ${idOf('0002')}, 'password',
      ${idOf('0003')}, ${idOf('0001')}, now() + interval '7 days', now() + interval '7 days', now() + interval '7 days'
    from generate_series(1, $1::int) i`;

/**
 * Rows as they come in over time: one for each agency, then the next for each, so that the rows of one agency lie far
 * apart in the table. Ids are UUIDv7 of the time of creation.
 */
const properties = `
  insert into property (id, agency_id, created_at, updated_at, name, type, line1, locality, postal_code, country, bedrooms, search_terms)
  select (substr(stamp, 1, 8) || '-' || substr(stamp, 9, 4) || '-7' || substr(noise, 1, 3) || '-8' || substr(noise, 4, 3) || '-' || substr(noise, 7, 12))::uuid,
    ${idOf('0001', '((k - 1) % $1::int + 1)')}, made, made, 'Harbour View ' || k,
    (array['house', 'apartment', 'townhouse', 'studio'])[k % 4 + 1], k || ' Harbour View Road', 'Cork', 'T12 X8N6', 'IE', (k % 5)::int,
    array['harbour', 'view', k::text, 'road', 'cork', 't12', 'x8n6', 'ie']
  from generate_series($2::bigint, $3::bigint) k,
    lateral (select date_trunc('milliseconds', $4::timestamptz + k * interval '1 second') made) t,
    lateral (select lpad(to_hex((extract(epoch from made) * 1000)::bigint), 12, '0') stamp, md5(k::text) noise) n`;

const rowsAtOnce = 250_000;

/** Fills an empty, migrated database. Runs as a superuser, who is bound by no policy. */
export async function seedAgencies(client: pg.Client, size: SeedSize, say: (line: string) => void): Promise<void> {
  for (const statement of people.split(';')) await client.query(statement, [size.agencies]);
  const total = size.agencies * size.properties;
  const first = new Date(Date.now() - total * 1_000).toISOString();
  await client.query(`set maintenance_work_mem = '1GB'; set synchronous_commit = off`);
  const later = total > rowsAtOnce ? await takeIndexesAway(client) : [];
  for (let from = 1; from <= total; from += rowsAtOnce) {
    const to = Math.min(total, from + rowsAtOnce - 1);
    await client.query(properties, [size.agencies, from, to, first]);
    if (total > rowsAtOnce) say(`${to.toLocaleString('en')} of ${total.toLocaleString('en')} rows`);
  }
  for (const { name, definition } of later) {
    say(`index ${name}`);
    await client.query(definition);
  }
  await client.query('vacuum (analyze) property, agency, person, membership, entitlement, session');
  await client.query('checkpoint');
}

/** Made again after the load, which is several times quicker; keys stay, since foreign keys point at them. */
async function takeIndexesAway(client: pg.Client): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select c.relname as name, pg_get_indexdef(c.oid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = 'property'::regclass and not i.indisprimary
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  return rows;
}
