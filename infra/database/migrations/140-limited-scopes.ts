import { Migration } from '@mikro-orm/migrations';

/** Whether the portal would show this contact something that the limited member of the context does not see. */
const reachesBeyond = `create function auth.scope_reaches_beyond(contact uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from public.portal_scope s
    where s.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and s.contact_id = contact
      and not exists (select from public.property_staff a
        where a.agency_id = s.agency_id and a.property_id = s.property_id
          and a.membership_id = nullif(current_setting('app.member_id', true), '')::uuid))
    and current_setting('app.actor_kind', true) = 'staff'
$$`;

/** Staff who are limited to some properties see of portal scopes what is of these, too. */
export class LimitedScopes extends Migration {
  override up(): void {
    this.addSql(
      `create policy "limited" on "portal_scope" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (exists (select from property_staff a where a.agency_id = portal_scope.agency_id and a.property_id = portal_scope.property_id and a.membership_id = (select nullif(current_setting('app.member_id', true), '')::uuid))))`,
    );
    this.addSql(reachesBeyond);
    this.addSql('revoke execute on function auth.scope_reaches_beyond(uuid) from public');
    this.addSql('grant execute on function auth.scope_reaches_beyond(uuid) to reeve_app');
  }
}
