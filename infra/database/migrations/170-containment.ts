import { Migration } from '@mikro-orm/migrations';

/** Whether somebody is there whom a containment may name: the platform's role does not read persons. */
const personKnown = `create function auth.person_known(named uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from public.person p where p.id = named and p.state <> 'erased')
$$`;

/**
 * By which ids somebody acts, and within which time, for a search of the audit log: a person by their own id and those
 * of all their memberships; a session by those of its person, from its sign-in to its end.
 */
const actorIdsOf = `create function auth.actor_ids_of(named uuid) returns table (
  actor_id text, since timestamptz, until timestamptz)
language sql stable security definer set search_path = '' as $$
  with traced as (
    select p.id as person_id, '-infinity'::timestamptz as since, 'infinity'::timestamptz as until
    from public.person p where p.id = named
    union all
    select s.person_id, s.created_at, coalesce(s.ended_at, least(s.idle_expires_at, s.expires_at))
    from public.session s where s.id = named)
  select t.person_id::text, t.since, t.until from traced t
  union
  select m.id::text, t.since, t.until from traced t join public.membership m on m.person_id = t.person_id
$$`;

/** What containments and the search for affected agencies need beyond their own tables. */
export class Containments extends Migration {
  override up(): void {
    const names = 'auth.person_known(uuid), auth.actor_ids_of(uuid)';
    for (const made of [personKnown, actorIdsOf]) this.addSql(made);
    this.addSql(`revoke execute on function ${names} from public`);
    this.addSql(`grant execute on function ${names} to reeve_platform`);
    this.addSql('grant select on "audit_event" to reeve_platform');
    this.addSql(
      `alter table "containment" add constraint "containment_undo_check" check ((state in ('undoing', 'undone')) = (undone_by is not null and undo_reason is not null)) not valid`,
    );
  }
}
