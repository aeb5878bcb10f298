import { Migration } from '@mikro-orm/migrations';

/**
 * What belongs to which agency, for texts that are for one agency alone: the names of the people of the agencies that an
 * incident touched, and whose the e-mail addresses and ids are that texts mention. Operators belong to none. Names of
 * agencies the platform's role reads by itself.
 */
const wordsOf = `create function auth.words_of_agencies(affected uuid[], mentioned_addresses text[], mentioned_ids uuid[])
returns table (kind text, agency_id uuid, word text)
language sql stable security definer set search_path = '' as $$
  with people as (
    select m.agency_id, p.id, p.email, p.name from public.membership m join public.person p on p.id = m.person_id
    where (m.agency_id = any (affected) or lower(p.email) = any (mentioned_addresses) or p.id = any (mentioned_ids))
      and not exists (select from public.operator_account o where o.person_id = p.id and o.ended_at is null)
    union select s.agency_id, null, s.email, s.name from public.security_contact s
    where s.agency_id = any (affected) or lower(s.email) = any (mentioned_addresses)
    union select c.agency_id, null, c.email, null from public.contact c
    where cardinality(mentioned_addresses) > 0 and c.agency_id = any (affected) and lower(c.email) = any (mentioned_addresses)
  )
  select 'person', t.agency_id, t.name from people t where t.agency_id = any (affected) and t.name is not null
  union all select 'address', t.agency_id, lower(t.email) from people t where lower(t.email) = any (mentioned_addresses)
  union all select 'id', t.agency_id, t.id::text from people t where t.id = any (mentioned_ids)
  union all select 'id', g.id, g.id::text from public.agency g where g.id = any (mentioned_ids)
  union all select 'id', m.agency_id, m.id::text from public.membership m where m.id = any (mentioned_ids)
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
    this.addSql(wordsOf);
    this.addSql('revoke execute on function auth.words_of_agencies(uuid[], text[], uuid[]) from public');
    this.addSql('grant execute on function auth.words_of_agencies(uuid[], text[], uuid[]) to reeve_platform');
  }
}
