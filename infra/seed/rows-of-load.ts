export type LoadSize = { agencies: number; properties: number };

/** A UUID that is the same for the same words and numbers, in the form of a version 7. */
export const loadId = (kind: string, agency: string, at = '0'): string =>
  `overlay(overlay(md5('${kind} ' || ${agency} || ' ' || ${at}) placing '7' from 13) placing '8' from 17)::uuid`;

const suburbs = `(array['Marrickville', 'Newtown', 'Bondi', 'Glebe', 'Manly', 'Randwick', 'Parramatta', 'Chatswood'])`;
const streets = `(array['Wharf Street', 'King Street', 'Ocean Avenue', 'Station Street', 'Figtree Lane', 'Crown Street'])`;
const family = `(array['Whitlock', 'Zhang', 'Raman', 'Petrović', 'Tanaka', 'Okafor', 'Hughes', 'Ferrari', 'Singh', 'Doyle'])`;
const given = `(array['Grace', 'Liam', 'Mei', 'Noah', 'Priya', 'Zoë', 'Luca', 'Isla', 'Kenji'])`;
const one = (choices: string, by: string): string => `${choices}[1 + (${by}) % array_length(${choices}, 1)]`;

/** Rows are spread over two years, the newest last. */
const madeAt = `now() - interval '2 years' + (n * 7 + i) % 100000 * interval '10 minutes'`;
const each = (most: string) => `from generate_series($1::int, $2::int) n, generate_series(1, ${most}) i`;
const agencyId = loadId('agency', 'n');

/** Agencies $1 to $2 with $3 properties each: an owner and a renter for each property, nine of ten let. In order. */
export const rowsOfLoad: readonly { into: string; sql: string }[] = [
  {
    into: 'agency',
    sql: `insert into agency (id, name, country, time_zone, region, state, activated_at)
      select ${agencyId}, 'Load Agency ' || n, 'AU', 'Australia/Sydney', 'ap-southeast-2', 'active', now()
      from generate_series($1::int, $2::int) n, (select $3::int) size on conflict do nothing`,
  },
  {
    into: 'entitlement',
    sql: `insert into entitlement (id, agency_id, module, source)
      select ${loadId('module', 'n', 'module')}, ${agencyId}, module, 'load'
      from generate_series($1::int, $2::int) n, (select $3::int) size, unnest(array['properties', 'leasing', 'portal']) module
      on conflict do nothing`,
  },
  {
    into: 'property',
    sql: `insert into property (id, agency_id, created_at, updated_at, name, type, line1, locality, region, postal_code, country, status, bedrooms, search_terms)
      select ${loadId('property', 'n', 'i')}, ${agencyId}, ${madeAt}, ${madeAt}, i || ' ' || street, 'apartment', i || ' ' || street,
        suburb, 'NSW', '2' || lpad((i % 1000)::text, 3, '0'), 'AU', case when i % 10 = 0 then 'vacant' else 'let' end, i % 5,
        regexp_split_to_array(lower(i || ' ' || street || ' ' || suburb), ' ')
      ${each('$3::int')}, lateral (select ${one(streets, 'n + i')} as street, ${one(suburbs, 'n * 3 + i')} as suburb) place
      on conflict do nothing`,
  },
  {
    into: 'contact',
    sql: `insert into contact (id, agency_id, created_at, updated_at, kind, name, given_name, family_name, roles, email, emails, phones, addresses, search_terms)
      select ${loadId('contact', 'n', 'i')}, ${agencyId}, ${madeAt}, ${madeAt}, 'person', given || ' ' || family, given, family,
        case when i % 2 = 0 then '{renter}' else '{owner}' end::text[], email,
        jsonb_build_array(jsonb_build_object('address', email, 'label', null)), '[]', '[]', array[lower(given), lower(family)]
      ${each('2 * $3::int')}, lateral (select ${one(given, 'n + i')} as given, ${one(family, 'n * 7 + i')} as family,
        'load-' || n || '-' || i || '@example.com' as email) who
      on conflict do nothing`,
  },
  {
    into: 'property_owner',
    sql: `insert into property_owner (id, agency_id, property_id, contact_id, parts, whole, from_on)
      select ${loadId('owner', 'n', 'i')}, ${agencyId}, ${loadId('property', 'n', 'i')}, ${loadId('contact', 'n', '(2 * i - 1)')}, 1, 1, date '2024-01-01'
      ${each('$3::int')} on conflict do nothing`,
  },
  {
    into: 'lease',
    sql: `insert into lease (id, agency_id, created_at, updated_at, property_id, state, starts_on, ends_on, currency, search_terms)
      select ${loadId('lease', 'n', 'i')}, ${agencyId}, ${madeAt}, ${madeAt}, ${loadId('property', 'n', 'i')}, 'current',
        current_date - i % 300, current_date + 365 - i % 300, 'AUD', '{}'
      ${each('$3::int')} where i % 10 <> 0 on conflict do nothing`,
  },
  {
    into: 'lease_rent',
    sql: `insert into lease_rent (id, agency_id, lease_id, effective_on, amount_minor, frequency)
      select ${loadId('rent', 'n', 'i')}, ${agencyId}, ${loadId('lease', 'n', 'i')}, current_date - i % 300, 50000 + i % 40 * 500, 'weekly'
      ${each('$3::int')} where i % 10 <> 0 on conflict do nothing`,
  },
  {
    into: 'lease_party',
    sql: `insert into lease_party (id, agency_id, lease_id, contact_id, role, from_on, masked_name)
      select ${loadId('party', 'n', 'i')}, ${agencyId}, ${loadId('lease', 'n', 'i')}, ${loadId('contact', 'n', '(2 * i)')}, 'renter',
        current_date - i % 300, 'L•••• R••••'
      ${each('$3::int')} where i % 10 <> 0 on conflict do nothing`,
  },
  {
    into: 'portal_scope',
    sql: `insert into portal_scope (id, agency_id, contact_id, kind, property_id, lease_id, valid_from)
      select ${loadId('scope', 'n', 'i')}, ${agencyId}, ${loadId('contact', 'n', '(2 * i - 1)')}, 'owner', ${loadId('property', 'n', 'i')}, null, date '2024-01-01'
      ${each('$3::int')}
      union all
      select ${loadId('renting', 'n', 'i')}, ${agencyId}, ${loadId('contact', 'n', '(2 * i)')}, 'renter', ${loadId('property', 'n', 'i')},
        ${loadId('lease', 'n', 'i')}, current_date - i % 300
      ${each('$3::int')} where i % 10 <> 0 on conflict do nothing`,
  },
];
