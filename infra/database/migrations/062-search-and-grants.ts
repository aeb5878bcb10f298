import { Migration } from '@mikro-orm/migrations';

const grants: Readonly<Record<string, string>> = {
  'property_owner, property_staff, contact, lease_rent, lease_party, portal_scope, note, tag, tag_link':
    'select, insert, update, delete',
  'contact_merge, lease, document, task, data_import': 'select, insert, update',
};

/** As before, and tells policies whether somebody is limited to some properties. */
const open = `create function auth.open(token bytea) returns table (
  live boolean, session_id uuid, person_id uuid, factor text, factor_at timestamptz, totp_confirmed boolean,
  needs_factor boolean, as_operator boolean, touch_due boolean, agency_id uuid, membership_id uuid,
  membership_kind text, roles text[], contact_id uuid, limited boolean, agency_state text, modules text[])
language plpgsql security definer set search_path = '' rows 1 as $$
begin
  select s.ended_at is null and now() < s.idle_expires_at and now() < s.expires_at and p.state = 'active'
      and (not s.as_operator or o.id is not null) and (s.membership_id is null or m.state = 'active'),
    s.id, p.id, s.factor, s.factor_at, p.totp_confirmed_at is not null,
    p.totp_confirmed_at is not null or o.id is not null or exists (
      select from public.membership a where a.person_id = p.id and a.state = 'active' and 'admin' = any (a.roles)),
    s.as_operator, now() - s.seen_at > interval '1 minute',
    m.agency_id, m.id, m.kind, m.roles, m.contact_id, m.limited, g.state,
    (select array_agg(e.module order by e.module) from public.entitlement e where e.agency_id = m.agency_id)
  into live, session_id, person_id, factor, factor_at, totp_confirmed, needs_factor, as_operator, touch_due,
    agency_id, membership_id, membership_kind, roles, contact_id, limited, agency_state, modules
  from public.session s
  join public.person p on p.id = s.person_id
  left join public.operator_account o on o.person_id = p.id and o.ended_at is null
  left join public.membership m on m.agency_id = s.for_agency and m.id = s.membership_id
  left join public.agency g on g.id = m.agency_id
  where s.token_hash = token;
  if session_id is null then return; end if;
  if live then
    perform set_config('app.agency_id', coalesce(agency_id::text, ''), true),
      set_config('app.actor_kind', coalesce(membership_kind, case when as_operator then 'operator' else 'person' end), true),
      set_config('app.actor_id', coalesce(membership_id, person_id)::text, true),
      set_config('app.member_id', coalesce(membership_id::text, ''), true),
      set_config('app.contact_id', coalesce(contact_id::text, ''), true),
      set_config('app.limited', case when limited then 'yes' else '' end, true);
  end if;
  return next;
end $$`;

/**
 * Free text. `@@` is not leakproof, so under row-level security no index serves it (seen: every row of the agency was
 * read and compared). This function runs as the owner, looks into the agency of the context alone and returns ids;
 * the caller's own query shows of these rows only what policies let it see.
 */
const searched = ['property', 'contact', 'lease', 'document'];
const search = `create function search.ids(relation text, words tsquery) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 100 as $$
declare agency uuid := nullif(current_setting('app.agency_id', true), '')::uuid;
begin
  case relation
${searched
  .map(
    table => `  when '${table}' then return query select t.id from public.${table} t
    where t.agency_id = agency and pg_catalog.array_to_tsvector(t.search_terms) @@ words;`,
  )
  .join('\n')}
  end case;
end $$`;

export class SearchAndGrants extends Migration {
  override up(): void {
    for (const [tables, privileges] of Object.entries(grants)) {
      this.addSql(`grant ${privileges} on ${tables} to reeve_app`);
      this.addSql(`grant select on ${tables} to reeve_operator`);
    }
    this.addSql('drop function auth.open(bytea)');
    this.addSql(open);
    this.addSql('create schema search');
    this.addSql('grant usage on schema search to reeve_app');
    this.addSql(search);
    this.addSql('revoke execute on function auth.open(bytea), search.ids(text, tsquery) from public');
    this.addSql('grant execute on function auth.open(bytea) to reeve_app, reeve_identity, reeve_platform');
    this.addSql('grant execute on function search.ids(text, tsquery) to reeve_app');
    // Rows of before are found by their words all the same; their next change writes them as the code does.
    this.addSql(
      `update property set search_terms = array(select distinct word from regexp_split_to_table(
        lower(concat_ws(' ', name, line1, line2, locality, region, postal_code)), '[^[:alnum:]]+') word where word <> '')`,
    );
  }
}
