import { Migration } from '@mikro-orm/migrations';

/**
 * Who somebody invites: the person with this address, made under the id given if there is none. It answers the same
 * for known and unknown addresses, and gives nobody credentials. Agency roles reach persons in no other way.
 */
const invitee = `create function auth.invitee(address text, fresh uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare found uuid;
begin
  if coalesce(current_setting('app.agency_id', true), '') = ''
    or coalesce(current_setting('app.actor_kind', true), '') not in ('staff', 'system') then
    raise insufficient_privilege using message = 'only staff of an agency invite';
  end if;
  insert into public.person (id, email) values (fresh, address) on conflict (lower(email)) do nothing;
  select p.id into strict found from public.person p where lower(p.email) = lower(address);
  return found;
end $$`;

/**
 * Addresses and names of the context's own members. The name of somebody who has not accepted yet stays theirs: it
 * would tell who has an account already.
 */
const membersHere = `create function auth.members_here(members uuid[]) returns table (
  membership_id uuid, email text, name text)
language sql stable security definer set search_path = '' as $$
  select m.id, p.email, case when m.activated_at is not null then p.name end
  from public.membership m join public.person p on p.id = m.person_id
  where m.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and m.id = any (members)
    and current_setting('app.actor_kind', true) in ('staff', 'system')
$$`;

/** Ends the sessions that are in a membership of the context's agency, for good: reinstating revives none. */
const endSessions = `create function auth.end_sessions_of(member uuid) returns int
language plpgsql security definer set search_path = '' as $$
declare ended int;
begin
  update public.session s set ended_at = now(), ending = 'revoked'
  from public.membership m
  where m.id = member and m.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and current_setting('app.actor_kind', true) in ('staff', 'system')
    and s.person_id = m.person_id and s.membership_id = m.id and s.ended_at is null;
  get diagnostics ended = row_count;
  return ended;
end $$`;

export class Members extends Migration {
  override up(): void {
    this.addSql(
      `alter table "membership" add "updated_at" timestamptz(3) not null default now(), add "created_by" uuid null`,
    );
    this.addSql(`alter table "invitation" add "refused_at" timestamptz(3) null`);
    this.addSql(
      `alter table "membership" add constraint "membership_agency_id_contact_id_foreign" foreign key ("agency_id", "contact_id") references "contact" ("agency_id", "id") not valid`,
    );
    this.addSql(
      `create policy "limited" on "membership" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (kind = 'staff' or exists (select from contact k where k.agency_id = membership.agency_id and k.id = membership.contact_id)))`,
    );
    for (const made of [invitee, membersHere, endSessions]) this.addSql(made);
    const names = 'auth.invitee(text, uuid), auth.members_here(uuid[]), auth.end_sessions_of(uuid)';
    this.addSql(`revoke execute on function ${names} from public`);
    this.addSql(`grant execute on function ${names} to reeve_app`);
  }
}
