import { Migration } from '@mikro-orm/migrations';

/** People by a part of their name or e-mail address, with each place where they are somebody, for containments. */
const matching = `create function auth.people_matching(part text, most int) returns table (
  person_id uuid, email text, name text, state text, operator boolean, membership_id uuid, agency_id uuid,
  agency_name text, kind text, roles text[])
language sql stable security definer set search_path = '' as $$
  with found as (
    select p.id, p.email, p.name, p.state from public.person p
    where p.state <> 'erased' and (position(lower(part) in lower(p.email)) > 0 or position(lower(part) in lower(p.name)) > 0)
    order by p.email limit most)
  select f.id, f.email, f.name, f.state,
    exists (select from public.operator_account o where o.person_id = f.id and o.ended_at is null),
    m.id, m.agency_id, g.name, m.kind, m.roles
  from found f
  left join public.membership m on m.person_id = f.id and m.state in ('active', 'invited', 'suspended')
  left join public.agency g on g.id = m.agency_id
  order by f.email, g.name, m.id
$$`;

/** Whoever commands an incident finds the person to contain by what people call them. */
export class PeopleToContain extends Migration {
  override up(): void {
    this.addSql(matching);
    this.addSql('revoke execute on function auth.people_matching(text, int) from public');
    this.addSql('grant execute on function auth.people_matching(text, int) to reeve_platform');
  }
}
