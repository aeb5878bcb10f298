import { Migration } from '@mikro-orm/migrations';

/** Policies ask the context once for each statement, no longer for each row; generated from the entities. */
export class ContextOnce extends Migration {
  override up(): void {
    this.addSql(`drop policy "agency" on "agency"`);
    this.addSql(`drop policy "operator" on "agency"`);
    this.addSql(`drop policy "portal" on "agency"`);
    this.addSql(`drop policy "portal_delete" on "agency"`);
    this.addSql(`drop policy "agency" on "audit_event"`);
    this.addSql(`drop policy "limited" on "audit_event"`);
    this.addSql(`drop policy "portal" on "audit_event"`);
    this.addSql(`drop policy "agency" on "contact"`);
    this.addSql(`drop policy "limited" on "contact"`);
    this.addSql(`drop policy "operator" on "contact"`);
    this.addSql(`drop policy "portal" on "contact"`);
    this.addSql(`drop policy "portal_delete" on "contact"`);
    this.addSql(`drop policy "agency" on "contact_merge"`);
    this.addSql(`drop policy "limited" on "contact_merge"`);
    this.addSql(`drop policy "operator" on "contact_merge"`);
    this.addSql(`drop policy "portal" on "contact_merge"`);
    this.addSql(`drop policy "agency" on "data_import"`);
    this.addSql(`drop policy "limited" on "data_import"`);
    this.addSql(`drop policy "operator" on "data_import"`);
    this.addSql(`drop policy "portal" on "data_import"`);
    this.addSql(`drop policy "agency" on "entitlement"`);
    this.addSql(`drop policy "operator" on "entitlement"`);
    this.addSql(`drop policy "portal" on "entitlement"`);
    this.addSql(`drop policy "agency" on "idempotency_key"`);
    this.addSql(`drop policy "operator" on "idempotency_key"`);
    this.addSql(`drop policy "portal" on "idempotency_key"`);
    this.addSql(`drop policy "agency" on "outbox"`);
    this.addSql(`drop policy "agency" on "membership"`);
    this.addSql(`drop policy "limited" on "membership"`);
    this.addSql(`drop policy "operator" on "membership"`);
    this.addSql(`drop policy "portal" on "membership"`);
    this.addSql(`drop policy "portal_delete" on "membership"`);
    this.addSql(`drop policy "agency" on "invitation"`);
    this.addSql(`drop policy "operator" on "invitation"`);
    this.addSql(`drop policy "portal" on "invitation"`);
    this.addSql(`drop policy "agency" on "property"`);
    this.addSql(`drop policy "limited" on "property"`);
    this.addSql(`drop policy "operator" on "property"`);
    this.addSql(`drop policy "portal" on "property"`);
    this.addSql(`drop policy "portal_delete" on "property"`);
    this.addSql(`drop policy "agency" on "lease"`);
    this.addSql(`drop policy "limited" on "lease"`);
    this.addSql(`drop policy "operator" on "lease"`);
    this.addSql(`drop policy "portal" on "lease"`);
    this.addSql(`drop policy "portal_delete" on "lease"`);
    this.addSql(`drop policy "agency" on "portal_scope"`);
    this.addSql(`drop policy "operator" on "portal_scope"`);
    this.addSql(`drop policy "portal" on "portal_scope"`);
    this.addSql(`drop policy "portal_delete" on "portal_scope"`);
    this.addSql(`drop policy "agency" on "lease_rent"`);
    this.addSql(`drop policy "limited" on "lease_rent"`);
    this.addSql(`drop policy "operator" on "lease_rent"`);
    this.addSql(`drop policy "portal" on "lease_rent"`);
    this.addSql(`drop policy "portal_delete" on "lease_rent"`);
    this.addSql(`drop policy "agency" on "lease_party"`);
    this.addSql(`drop policy "limited" on "lease_party"`);
    this.addSql(`drop policy "operator" on "lease_party"`);
    this.addSql(`drop policy "portal" on "lease_party"`);
    this.addSql(`drop policy "portal_delete" on "lease_party"`);
    this.addSql(`drop policy "agency" on "document"`);
    this.addSql(`drop policy "limited" on "document"`);
    this.addSql(`drop policy "operator" on "document"`);
    this.addSql(`drop policy "portal" on "document"`);
    this.addSql(`drop policy "portal_delete" on "document"`);
    this.addSql(`drop policy "agency" on "note"`);
    this.addSql(`drop policy "limited" on "note"`);
    this.addSql(`drop policy "operator" on "note"`);
    this.addSql(`drop policy "portal" on "note"`);
    this.addSql(`drop policy "agency" on "property_owner"`);
    this.addSql(`drop policy "limited" on "property_owner"`);
    this.addSql(`drop policy "operator" on "property_owner"`);
    this.addSql(`drop policy "portal" on "property_owner"`);
    this.addSql(`drop policy "portal_delete" on "property_owner"`);
    this.addSql(`drop policy "agency" on "property_staff"`);
    this.addSql(`drop policy "limited_delete" on "property_staff"`);
    this.addSql(`drop policy "limited_insert" on "property_staff"`);
    this.addSql(`drop policy "limited_update" on "property_staff"`);
    this.addSql(`drop policy "operator" on "property_staff"`);
    this.addSql(`drop policy "portal" on "property_staff"`);
    this.addSql(`drop policy "agency" on "run"`);
    this.addSql(`drop policy "portal" on "run"`);
    this.addSql(`drop policy "agency" on "step"`);
    this.addSql(`drop policy "limited" on "step"`);
    this.addSql(`drop policy "portal" on "step"`);
    this.addSql(`drop policy "agency" on "tag"`);
    this.addSql(`drop policy "operator" on "tag"`);
    this.addSql(`drop policy "portal" on "tag"`);
    this.addSql(`drop policy "agency" on "tag_link"`);
    this.addSql(`drop policy "limited" on "tag_link"`);
    this.addSql(`drop policy "operator" on "tag_link"`);
    this.addSql(`drop policy "portal" on "tag_link"`);
    this.addSql(`drop policy "agency" on "task"`);
    this.addSql(`drop policy "limited" on "task"`);
    this.addSql(`drop policy "operator" on "task"`);
    this.addSql(`drop policy "portal" on "task"`);
    this.addSql(
      `create policy "agency" on "agency" to "reeve_app" using (id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "operator" on "agency" for select to "reeve_operator" using (id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(id))`,
    );
    this.addSql(
      `create policy "portal" on "agency" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (true)) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "agency" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "audit_event" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "audit_event" as restrictive for select to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or actor_id = (select nullif(current_setting('app.actor_id', true), '')))`,
    );
    this.addSql(
      `create policy "portal" on "audit_event" as restrictive for select to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "contact" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "contact" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (created_by = (select nullif(current_setting('app.member_id', true), '')::uuid) or exists (select from property_owner k where k.agency_id = contact.agency_id and k.contact_id = contact.id) or exists (select from lease_party k where k.agency_id = contact.agency_id and k.contact_id = contact.id)))`,
    );
    this.addSql(
      `create policy "operator" on "contact" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "contact" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (id = (select nullif(current_setting('app.contact_id', true), '')::uuid))) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "contact" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "contact_merge" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "contact_merge" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (false))`,
    );
    this.addSql(
      `create policy "operator" on "contact_merge" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "contact_merge" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "data_import" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "data_import" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (false))`,
    );
    this.addSql(
      `create policy "operator" on "data_import" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "data_import" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "entitlement" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "operator" on "entitlement" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "entitlement" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "idempotency_key" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "operator" on "idempotency_key" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "idempotency_key" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "outbox" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "agency" on "membership" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "membership" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (kind = 'staff' or exists (select from contact k where k.agency_id = membership.agency_id and k.id = membership.contact_id)))`,
    );
    this.addSql(
      `create policy "operator" on "membership" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "membership" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (id = (select nullif(current_setting('app.member_id', true), '')::uuid))) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "membership" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "invitation" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "operator" on "invitation" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "invitation" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "property" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "property" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (exists (select from property_staff a where a.agency_id = property.agency_id and a.property_id = property.id and a.membership_id = (select nullif(current_setting('app.member_id', true), '')::uuid))))`,
    );
    this.addSql(
      `create policy "operator" on "property" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "property" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (auth.portal_sees_property(id))) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "property" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "lease" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "lease" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (exists (select from property_staff a where a.agency_id = lease.agency_id and a.property_id = lease.property_id and a.membership_id = (select nullif(current_setting('app.member_id', true), '')::uuid))))`,
    );
    this.addSql(
      `create policy "operator" on "lease" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "lease" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (state in ('agreed', 'current', 'ending', 'ended') and auth.portal_sees_lease(id, property_id, starts_on, ends_on))) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "lease" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "portal_scope" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "operator" on "portal_scope" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "portal_scope" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (contact_id = (select nullif(current_setting('app.contact_id', true), '')::uuid))) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "portal_scope" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "lease_rent" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "lease_rent" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (exists (select from lease l where l.agency_id = lease_rent.agency_id and l.id = lease_rent.lease_id)))`,
    );
    this.addSql(
      `create policy "operator" on "lease_rent" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "lease_rent" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (auth.portal_sees_rent(lease_id, effective_on))) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "lease_rent" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "lease_party" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "lease_party" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (exists (select from lease l where l.agency_id = lease_party.agency_id and l.id = lease_party.lease_id)))`,
    );
    this.addSql(
      `create policy "operator" on "lease_party" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "lease_party" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (auth.portal_sees_party(lease_id, contact_id, from_on, to_on))) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "lease_party" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "document" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "document" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or ((property_id is null or exists (select from property k where k.agency_id = document.agency_id and k.id = document.property_id)) and (contact_id is null or property_id is not null or exists (select from contact k where k.agency_id = document.agency_id and k.id = document.contact_id))))`,
    );
    this.addSql(
      `create policy "operator" on "document" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "document" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (state = 'ready' and archived_at is null and auth.portal_sees_document(property_id, lease_id, contact_id, audience, dated_on))) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "document" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "note" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "note" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or ((property_id is null or exists (select from property k where k.agency_id = note.agency_id and k.id = note.property_id)) and (lease_id is null or exists (select from lease k where k.agency_id = note.agency_id and k.id = note.lease_id)) and (contact_id is null or exists (select from contact k where k.agency_id = note.agency_id and k.id = note.contact_id)) and (document_id is null or exists (select from document k where k.agency_id = note.agency_id and k.id = note.document_id))))`,
    );
    this.addSql(
      `create policy "operator" on "note" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "note" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "property_owner" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "property_owner" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (exists (select from property_staff a where a.agency_id = property_owner.agency_id and a.property_id = property_owner.property_id and a.membership_id = (select nullif(current_setting('app.member_id', true), '')::uuid))))`,
    );
    this.addSql(
      `create policy "operator" on "property_owner" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "property_owner" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')) or (contact_id = (select nullif(current_setting('app.contact_id', true), '')::uuid) and from_on <= auth.portal_today())) with check ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "portal_delete" on "property_owner" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "property_staff" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited_delete" on "property_staff" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null))`,
    );
    this.addSql(
      `create policy "limited_insert" on "property_staff" as restrictive for insert to "reeve_app", "reeve_operator" with check ((select nullif(current_setting('app.limited', true), '') is null))`,
    );
    this.addSql(
      `create policy "limited_update" on "property_staff" as restrictive for update to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null)) with check ((select nullif(current_setting('app.limited', true), '') is null))`,
    );
    this.addSql(
      `create policy "operator" on "property_staff" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "property_staff" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "run" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "portal" on "run" as restrictive for select to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "step" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "step" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (false))`,
    );
    this.addSql(
      `create policy "portal" on "step" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "tag" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "operator" on "tag" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "tag" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "tag_link" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "tag_link" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or ((property_id is null or exists (select from property k where k.agency_id = tag_link.agency_id and k.id = tag_link.property_id)) and (lease_id is null or exists (select from lease k where k.agency_id = tag_link.agency_id and k.id = tag_link.lease_id)) and (contact_id is null or exists (select from contact k where k.agency_id = tag_link.agency_id and k.id = tag_link.contact_id)) and (document_id is null or exists (select from document k where k.agency_id = tag_link.agency_id and k.id = tag_link.document_id))))`,
    );
    this.addSql(
      `create policy "operator" on "tag_link" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "tag_link" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "agency" on "task" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid))`,
    );
    this.addSql(
      `create policy "limited" on "task" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or ((property_id is null or exists (select from property k where k.agency_id = task.agency_id and k.id = task.property_id)) and (lease_id is null or exists (select from lease k where k.agency_id = task.agency_id and k.id = task.lease_id)) and (contact_id is null or exists (select from contact k where k.agency_id = task.agency_id and k.id = task.contact_id)) and (document_id is null or exists (select from document k where k.agency_id = task.agency_id and k.id = task.document_id))))`,
    );
    this.addSql(
      `create policy "operator" on "task" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid) and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "task" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
  }
}
