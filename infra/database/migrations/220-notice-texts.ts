import { Migration } from '@mikro-orm/migrations';

/**
 * What may not stand in a text for one agency, of those that belong to others: which of these e-mail addresses and ids
 * are theirs, and the names of the people of the agencies that an incident touched. Operators, and who works for both,
 * are nobody else's. Names of agencies the platform's role reads by itself.
 */
const ofOthers = `create function auth.of_others(own uuid, affected uuid[], said_addresses text[], said_ids uuid[])
returns table (kind text, agency_id uuid, word text)
language sql stable security definer set search_path = '' as $$
  with ours as (
    select p.id, lower(p.email) as email, lower(p.name) as name from public.person p
    where exists (select from public.membership m where m.person_id = p.id and m.agency_id = own and m.state <> 'ended')
      or exists (select from public.operator_account o where o.person_id = p.id and o.ended_at is null)
    union select null, lower(s.email), lower(s.name) from public.security_contact s where s.agency_id = own
  ), theirs as (
    select m.agency_id, p.id, p.email, p.name from public.membership m join public.person p on p.id = m.person_id
    where m.agency_id <> own and (m.agency_id = any (affected) or lower(p.email) = any (said_addresses) or p.id = any (said_ids))
    union select s.agency_id, null, s.email, s.name from public.security_contact s
    where s.agency_id <> own and (s.agency_id = any (affected) or lower(s.email) = any (said_addresses))
    union select c.agency_id, null, c.email, null from public.contact c
    where cardinality(said_addresses) > 0 and c.agency_id <> own and c.agency_id = any (affected)
      and lower(c.email) = any (said_addresses)
      and not exists (select from public.contact o where o.agency_id = own and lower(o.email) = lower(c.email))
  )
  select 'person', t.agency_id, t.name from theirs t
    where t.agency_id = any (affected) and t.name is not null and not exists (select from ours o where o.name = lower(t.name))
  union all
  select 'address', t.agency_id, t.email from theirs t
    where lower(t.email) = any (said_addresses) and not exists (select from ours o where o.email = lower(t.email))
  union all
  select 'id', t.agency_id, t.id::text from theirs t
    where t.id = any (said_ids) and not exists (select from ours o where o.id = t.id)
  union all
  select 'id', g.id, g.id::text from public.agency g where g.id = any (said_ids) and g.id <> own
  union all
  select 'id', m.agency_id, m.id::text from public.membership m where m.id = any (said_ids) and m.agency_id <> own
$$`;

/** What agencies are told is written for them, apart from what the company notes for itself. */
export class NoticeTexts extends Migration {
  override up(): void {
    this.addSql(
      `alter table "incident" add column "agency_summary" text null, add column "agency_consequences" text null, add column "agency_measures" text null, add column "agency_advice" text null`,
    );
    // What open incidents have told so far goes on to be told.
    this.addSql(
      `update "incident" set "agency_summary" = nullif("summary", ''), "agency_consequences" = "consequences", "agency_measures" = "measures", "agency_advice" = "advice" where "phase" <> 'closed' and exists (select from "breach_notice" n where n."incident_id" = "incident"."id")`,
    );
    this.addSql(`alter table "breach_notice_approval" add column "exceptions" jsonb not null default '[]'`);
    this.addSql(ofOthers);
    this.addSql('revoke execute on function auth.of_others(uuid, uuid[], text[], uuid[]) from public');
    this.addSql('grant execute on function auth.of_others(uuid, uuid[], text[], uuid[]) to reeve_platform');
  }
}
