import { Migration } from '@mikro-orm/migrations';

/** Portal users and limited staff: what they may see of the tables that were there before. */
export class Scopes extends Migration {
  override up(): void {
    this.addSql(
      `alter table "property" add "status" text not null default 'vacant', add "bedrooms" int null, add "bathrooms" int null, add "parking_spaces" int null, add "floor_area_m2" int null, add "description" text null, add "created_by" uuid null, add "search_terms" text[] not null default '{}'`,
    );
    this.addSql(
      `alter table "property" add constraint "property_counts_check" check (bedrooms >= 0 and bathrooms >= 0 and parking_spaces >= 0 and floor_area_m2 > 0) not valid`,
    );
    this.addSql(
      `alter table "property" add constraint "property_status_check" check ("status" in ('vacant', 'reserved', 'let', 'off_market')) not valid`,
    );
    this.addSql(`alter table "membership" add "limited" boolean not null default false`);
    this.addSql(
      `alter table "membership" add constraint "membership_limited_check" check (not limited or (kind = 'staff' and not 'admin' = any (roles))) not valid`,
    );
    this.addSql(`alter table "membership" drop constraint "membership_roles_check"`);
    this.addSql(
      `alter table "membership" add constraint "membership_roles_check" check (roles <@ array['admin', 'property_manager', 'accountant', 'viewer'] and (kind = 'portal' or cardinality(roles) > 0)) not valid`,
    );
    this.addSql(`alter table "audit_event" add "txid" bigint null`);
    this.addSql(`alter table "audit_event" alter column "txid" set default ((pg_current_xact_id())::text)::bigint`);
    this.addSql(`drop policy "portal" on "property"`);
    this.addSql(
      `create policy "portal" on "audit_event" as restrictive for select to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "audit_event" as restrictive for select to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or actor_id = nullif(current_setting('app.actor_id', true), ''))`,
    );
    this.addSql(
      `create policy "portal" on "idempotency_key" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal" on "membership" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator') or (id = nullif(current_setting('app.member_id', true), '')::uuid)) with check (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal_delete" on "membership" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal" on "invitation" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal_delete" on "property" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "property" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (exists (select from property_staff a where a.agency_id = property.agency_id and a.property_id = property.id and a.membership_id = nullif(current_setting('app.member_id', true), '')::uuid)))`,
    );
    this.addSql(
      `create policy "portal" on "property" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator') or (exists (select from portal_scope s where s.agency_id = property.agency_id and s.contact_id = nullif(current_setting('app.contact_id', true), '')::uuid and s.property_id = property.id))) with check (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal" on "run" as restrictive for select to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
  }
}
