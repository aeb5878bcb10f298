import { Migration } from '@mikro-orm/migrations';

/** Ends every session of the context's own member, wherever it stands, but for the one that asks. */
const endOwnSessions = `create function auth.end_own_sessions(kept uuid) returns int
language plpgsql security definer set search_path = '' as $$
declare ended int;
begin
  update public.session s set ended_at = now(), ending = 'revoked'
  from public.membership m
  where m.id = nullif(current_setting('app.member_id', true), '')::uuid
    and m.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid
    and s.person_id = m.person_id and s.id <> kept and s.ended_at is null
    and now() < s.idle_expires_at and now() < s.expires_at;
  get diagnostics ended = row_count;
  return ended;
end $$`;

/** Gives the session that asks another token: the one before is nobody's from the commit on. */
const rotateOwnToken = `create function auth.rotate_own_token(current_session uuid, fresh bytea) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update public.session s set token_hash = fresh
  where s.id = current_session and s.ended_at is null
    and s.membership_id = nullif(current_setting('app.member_id', true), '')::uuid
    and s.for_agency = nullif(current_setting('app.agency_id', true), '')::uuid;
  return found;
end $$`;

/** What somebody who reports a suspicion can have done at once, to their own sessions alone. */
export class Suspicions extends Migration {
  override up(): void {
    const names = 'auth.end_own_sessions(uuid), auth.rotate_own_token(uuid, bytea)';
    for (const made of [endOwnSessions, rotateOwnToken]) this.addSql(made);
    this.addSql(`revoke execute on function ${names} from public`);
    this.addSql(`grant execute on function ${names} to reeve_app`);
  }
}
