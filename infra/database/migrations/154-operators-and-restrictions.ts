import { Migration } from '@mikro-orm/migrations';

/**
 * Who works for the company now, with the mail of their account: whom to page, and who may command, approve or be asked
 * to read. The platform's role reaches persons in no other way.
 */
const operatorsNow = `create function auth.operators_now() returns table (person_id uuid, email text, name text)
language sql stable security definer set search_path = '' as $$
  select p.id, p.email, p.name from public.operator_account o join public.person p on p.id = o.person_id
  where o.ended_at is null and p.state = 'active'
$$`;

/** As before, but what a containment keeps an agency from is as if it had never had it. */
const open = `create or replace function auth.open(token bytea) returns table (
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
    m.agency_id, m.id, m.kind, m.roles, m.contact_id, m.limited,
    case when g.state = 'active' and exists (select from public.agency_restriction r
      where r.agency_id = m.agency_id and r.kind = 'read_only') then 'read_only' else g.state end,
    (select array_agg(e.module order by e.module) from public.entitlement e
      where e.agency_id = m.agency_id and not exists (select from public.agency_restriction r
        where r.agency_id = m.agency_id and r.kind = 'module_disabled' and r.module = e.module))
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

export class OperatorsAndRestrictions extends Migration {
  override up(): void {
    this.addSql(operatorsNow);
    this.addSql('revoke execute on function auth.operators_now() from public');
    this.addSql('grant execute on function auth.operators_now() to reeve_platform');
    this.addSql(open);
  }
}
