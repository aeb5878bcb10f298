import { Migration } from '@mikro-orm/migrations';

/** The tables of an agency's daily work, with their policies; generated from the entities. */
export class DailyWork extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gist`);
    this.addSql(`create extension if not exists btree_gin`);
    this.addSql(
      `create table "contact" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "kind" text not null, "name" text not null, "given_name" text null, "family_name" text null, "roles" text[] not null, "email" text null, "phone" text null, "emails" jsonb not null, "phones" jsonb not null, "addresses" jsonb not null, "preferred_channel" text null, "language" text null, "bank_sealed" bytea null, "bank_masked" text null, "created_by" uuid null, "merged_into_id" uuid null, "search_terms" text[] not null, "updated_at" timestamptz(3) not null default now(), "archived_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`create index "contact_page_idx" on "contact" ("agency_id", "created_at" desc, "id" desc)`);
    this.addSql(`create index "contact_changed_idx" on "contact" ("agency_id", "updated_at" desc, "id" desc)`);
    this.addSql(`create index "contact_name_idx" on "contact" ("agency_id", "name", "id")`);
    this.addSql(
      `create index "contact_search_idx" on "contact" using gin ("agency_id", array_to_tsvector("search_terms"))`,
    );
    this.addSql(`create index "contact_email_idx" on "contact" ("agency_id", "email")`);
    this.addSql(`create index "contact_phone_idx" on "contact" ("agency_id", "phone")`);
    this.addSql(`alter table "contact" add constraint "contact_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "contact_merge" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "kept_id" uuid not null, "merged_id" uuid not null, "moved" jsonb not null, "before" jsonb not null, "merged_by" uuid null, "undo_until" timestamptz(3) not null, "undone_at" timestamptz(3) null, "undone_by" uuid null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index "contact_merge_live_key" on "contact_merge" ("agency_id", "merged_id") where "undone_at" is null`,
    );
    this.addSql(`create index "contact_merge_kept_idx" on "contact_merge" ("agency_id", "kept_id")`);
    this.addSql(`alter table "contact_merge" add constraint "contact_merge_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "data_import" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "kind" text not null, "mode" text not null, "state" text not null default 'received', "file_name" text null, "object_key" text null, "bytes" bigint not null, "sha256" bytea not null, "rows_total" int null, "rows_bad" int null, "rows_applied" int not null default 0, "faults" jsonb not null, "created_by" uuid null, "updated_at" timestamptz(3) not null default now(), "finished_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`create index "data_import_page_idx" on "data_import" ("agency_id", "created_at" desc, "id" desc)`);
    this.addSql(`alter table "data_import" add constraint "data_import_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "lease" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "property_id" uuid not null, "reference" text null, "state" text not null default 'draft', "starts_on" date not null, "ends_on" date null, "currency" text not null, "bond_minor" bigint null, "bond_held_by" text null, "notice_by" text null, "notice_given_on" date null, "notice_reason" text null, "ends_on_before_notice" date null, "end_reason" text null, "renews_id" uuid null, "created_by" uuid null, "search_terms" text[] not null, "updated_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "lease_page_idx" on "lease" ("agency_id", "created_at" desc, "id" desc)`);
    this.addSql(`create index "lease_changed_idx" on "lease" ("agency_id", "updated_at" desc, "id" desc)`);
    this.addSql(
      `create index "lease_search_idx" on "lease" using gin ("agency_id", array_to_tsvector("search_terms"))`,
    );
    this.addSql(`create index "lease_property_id_idx" on "lease" ("agency_id", "property_id")`);
    this.addSql(`create index "lease_start_idx" on "lease" ("agency_id", "state", "starts_on")`);
    this.addSql(`create index "lease_end_idx" on "lease" ("agency_id", "state", "ends_on")`);
    this.addSql(
      `create unique index "lease_renews_key" on "lease" ("agency_id", "renews_id") where "state" <> 'cancelled'`,
    );
    this.addSql(`alter table "lease" add constraint "lease_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "portal_scope" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "contact_id" uuid not null, "kind" text not null, "property_id" uuid not null, "lease_id" uuid null, "valid_from" date not null, "valid_to" date null, primary key ("id"))`,
    );
    this.addSql(
      `create index "portal_scope_contact_idx" on "portal_scope" ("agency_id", "contact_id", "property_id", "lease_id")`,
    );
    this.addSql(`create index "portal_scope_property_id_idx" on "portal_scope" ("agency_id", "property_id")`);
    this.addSql(`create index "portal_scope_lease_id_idx" on "portal_scope" ("agency_id", "lease_id")`);
    this.addSql(`alter table "portal_scope" add constraint "portal_scope_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "lease_rent" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "lease_id" uuid not null, "effective_on" date not null, "amount_minor" bigint not null, "frequency" text not null, "reason" text null, primary key ("id"))`,
    );
    this.addSql(`alter table "lease_rent" add constraint "lease_rent_key" unique ("agency_id", "id")`);
    this.addSql(
      `alter table "lease_rent" add constraint "lease_rent_once" unique ("agency_id", "lease_id", "effective_on")`,
    );
    this.addSql(
      `create table "lease_party" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "lease_id" uuid not null, "contact_id" uuid not null, "role" text not null, "from_on" date not null, "to_on" date null, "masked_name" text not null, primary key ("id"))`,
    );
    this.addSql(`create index "lease_party_contact_id_idx" on "lease_party" ("agency_id", "contact_id")`);
    this.addSql(`alter table "lease_party" add constraint "lease_party_key" unique ("agency_id", "id")`);
    this.addSql(
      `alter table "lease_party" add constraint "lease_party_once" unique ("agency_id", "lease_id", "contact_id", "role", "from_on")`,
    );
    this.addSql(
      `create table "document" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "name" text not null, "kind" text not null, "state" text not null default 'awaiting', "property_id" uuid null, "lease_id" uuid null, "contact_id" uuid null, "audience" text[] not null, "dated_on" date not null, "media_type" text null, "bytes" bigint null, "sha256" bytea null, "object_key" text null, "refusal" text null, "created_by" uuid null, "search_terms" text[] not null, "updated_at" timestamptz(3) not null default now(), "archived_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`create index "document_page_idx" on "document" ("agency_id", "created_at" desc, "id" desc)`);
    this.addSql(`create index "document_changed_idx" on "document" ("agency_id", "updated_at" desc, "id" desc)`);
    this.addSql(`create index "document_name_idx" on "document" ("agency_id", "name", "id")`);
    this.addSql(
      `create index "document_search_idx" on "document" using gin ("agency_id", array_to_tsvector("search_terms"))`,
    );
    this.addSql(`create index "document_property_id_idx" on "document" ("agency_id", "property_id")`);
    this.addSql(`create index "document_lease_id_idx" on "document" ("agency_id", "lease_id")`);
    this.addSql(`create index "document_contact_id_idx" on "document" ("agency_id", "contact_id")`);
    this.addSql(`alter table "document" add constraint "document_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "note" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "property_id" uuid null, "lease_id" uuid null, "contact_id" uuid null, "document_id" uuid null, "body" text not null, "author_id" uuid null, "updated_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "note_page_idx" on "note" ("agency_id", "created_at" desc, "id" desc)`);
    this.addSql(`create index "note_changed_idx" on "note" ("agency_id", "updated_at" desc, "id" desc)`);
    this.addSql(`create index "note_property_id_idx" on "note" ("agency_id", "property_id")`);
    this.addSql(`create index "note_lease_id_idx" on "note" ("agency_id", "lease_id")`);
    this.addSql(`create index "note_contact_id_idx" on "note" ("agency_id", "contact_id")`);
    this.addSql(`create index "note_document_id_idx" on "note" ("agency_id", "document_id")`);
    this.addSql(`alter table "note" add constraint "note_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "property_owner" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "property_id" uuid not null, "contact_id" uuid not null, "parts" int not null, "whole" int not null, "from_on" date not null, "to_on" date null, primary key ("id"))`,
    );
    this.addSql(`create index "property_owner_contact_id_idx" on "property_owner" ("agency_id", "contact_id")`);
    this.addSql(`alter table "property_owner" add constraint "property_owner_key" unique ("agency_id", "id")`);
    this.addSql(
      `alter table "property_owner" add constraint "property_owner_once" unique ("agency_id", "property_id", "contact_id", "from_on")`,
    );
    this.addSql(
      `create table "property_staff" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "property_id" uuid not null, "membership_id" uuid not null, "duty" text not null, primary key ("id"))`,
    );
    this.addSql(`create index "property_staff_membership_id_idx" on "property_staff" ("agency_id", "membership_id")`);
    this.addSql(`alter table "property_staff" add constraint "property_staff_key" unique ("agency_id", "id")`);
    this.addSql(
      `alter table "property_staff" add constraint "property_staff_once" unique ("agency_id", "property_id", "membership_id")`,
    );
    this.addSql(
      `create table "tag" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "name" text not null, primary key ("id"))`,
    );
    this.addSql(`create unique index "tag_name_key" on "tag" ("agency_id", lower("name"))`);
    this.addSql(`alter table "tag" add constraint "tag_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "tag_link" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "property_id" uuid null, "lease_id" uuid null, "contact_id" uuid null, "document_id" uuid null, "tag_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`create index "tag_link_property_id_idx" on "tag_link" ("agency_id", "property_id")`);
    this.addSql(`create index "tag_link_lease_id_idx" on "tag_link" ("agency_id", "lease_id")`);
    this.addSql(`create index "tag_link_contact_id_idx" on "tag_link" ("agency_id", "contact_id")`);
    this.addSql(`create index "tag_link_document_id_idx" on "tag_link" ("agency_id", "document_id")`);
    this.addSql(`create index "tag_link_tag_id_idx" on "tag_link" ("agency_id", "tag_id")`);
    this.addSql(
      `create unique index "tag_link_once" on "tag_link" ("agency_id", "tag_id", coalesce("property_id", "lease_id", "contact_id", "document_id"))`,
    );
    this.addSql(`alter table "tag_link" add constraint "tag_link_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "task" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "property_id" uuid null, "lease_id" uuid null, "contact_id" uuid null, "document_id" uuid null, "title" text not null, "details" text null, "state" text not null default 'open', "due_on" date null, "assignee_id" uuid null, "created_by" uuid null, "closed_at" timestamptz(3) null, "closed_by" uuid null, "updated_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "task_page_idx" on "task" ("agency_id", "created_at" desc, "id" desc)`);
    this.addSql(`create index "task_changed_idx" on "task" ("agency_id", "updated_at" desc, "id" desc)`);
    this.addSql(`create index "task_property_id_idx" on "task" ("agency_id", "property_id")`);
    this.addSql(`create index "task_lease_id_idx" on "task" ("agency_id", "lease_id")`);
    this.addSql(`create index "task_contact_id_idx" on "task" ("agency_id", "contact_id")`);
    this.addSql(`create index "task_document_id_idx" on "task" ("agency_id", "document_id")`);
    this.addSql(`create index "task_assignee_id_idx" on "task" ("agency_id", "assignee_id")`);
    this.addSql(`create index "task_due_idx" on "task" ("agency_id", "state", "due_on")`);
    this.addSql(`alter table "task" add constraint "task_key" unique ("agency_id", "id")`);
    this.addSql(
      `alter table "contact" add constraint "contact_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_roles_check" check (roles <@ array['owner', 'renter', 'tradesperson'])`,
    );
    this.addSql(`alter table "contact" add constraint "contact_merged_check" check (merged_into_id <> id)`);
    this.addSql(
      `alter table "contact" add constraint "contact_bank_check" check ((bank_sealed is null) = (bank_masked is null))`,
    );
    this.addSql(`alter table "contact" add constraint "contact_kind_check" check ("kind" in ('person', 'company'))`);
    this.addSql(
      `alter table "contact" add constraint "contact_preferred_channel_check" check ("preferred_channel" in ('email', 'sms', 'phone', 'post'))`,
    );
    this.addSql(`alter table "contact" enable row level security`);
    this.addSql(`alter table "contact" force row level security`);
    this.addSql(
      `create policy "agency" on "contact" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "contact" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "contact" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator') or (id = nullif(current_setting('app.contact_id', true), '')::uuid)) with check (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal_delete" on "contact" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "contact" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (created_by = nullif(current_setting('app.member_id', true), '')::uuid or exists (select from property_owner k where k.agency_id = contact.agency_id and k.contact_id = contact.id) or exists (select from lease_party k where k.agency_id = contact.agency_id and k.contact_id = contact.id)))`,
    );
    this.addSql(
      `alter table "contact_merge" add constraint "contact_merge_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "contact_merge" add constraint "contact_merge_agency_id_kept_id_foreign" foreign key ("agency_id", "kept_id") references "contact" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "contact_merge" add constraint "contact_merge_agency_id_merged_id_foreign" foreign key ("agency_id", "merged_id") references "contact" ("agency_id", "id")`,
    );
    this.addSql(`alter table "contact_merge" add constraint "contact_merge_two_check" check (kept_id <> merged_id)`);
    this.addSql(`alter table "contact_merge" enable row level security`);
    this.addSql(`alter table "contact_merge" force row level security`);
    this.addSql(
      `create policy "agency" on "contact_merge" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "contact_merge" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "contact_merge" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "contact_merge" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (false))`,
    );
    this.addSql(
      `alter table "data_import" add constraint "data_import_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "data_import" add constraint "data_import_kind_check" check ("kind" in ('contacts', 'properties', 'leases'))`,
    );
    this.addSql(
      `alter table "data_import" add constraint "data_import_mode_check" check ("mode" in ('check', 'apply'))`,
    );
    this.addSql(
      `alter table "data_import" add constraint "data_import_state_check" check ("state" in ('received', 'checking', 'checked', 'refused', 'applying', 'done', 'failed'))`,
    );
    this.addSql(`alter table "data_import" enable row level security`);
    this.addSql(`alter table "data_import" force row level security`);
    this.addSql(
      `create policy "agency" on "data_import" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "data_import" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "data_import" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "data_import" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (false))`,
    );
    this.addSql(
      `alter table "lease" add constraint "lease_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "lease" add constraint "lease_agency_id_property_id_foreign" foreign key ("agency_id", "property_id") references "property" ("agency_id", "id")`,
    );
    this.addSql(`alter table "lease" add constraint "lease_days_check" check (ends_on >= starts_on)`);
    this.addSql(`alter table "lease" add constraint "lease_currency_check" check (currency ~ '^[A-Z]{3}$')`);
    this.addSql(
      `alter table "lease" add constraint "lease_bond_check" check (bond_minor >= 0 and bond_minor <= 9007199254740991)`,
    );
    this.addSql(
      `alter table "lease" add constraint "lease_notice_check" check ((notice_by is null) = (notice_given_on is null))`,
    );
    this.addSql(
      `alter table "lease" add constraint "lease_one_at_a_time" exclude using gist (agency_id with =, property_id with =, daterange(starts_on, ends_on, '[]') with &&) where (state in ('agreed', 'current', 'ending', 'ended'))`,
    );
    this.addSql(
      `alter table "lease" add constraint "lease_state_check" check ("state" in ('draft', 'agreed', 'current', 'ending', 'ended', 'cancelled'))`,
    );
    this.addSql(
      `alter table "lease" add constraint "lease_notice_by_check" check ("notice_by" in ('renter', 'owner', 'agency'))`,
    );
    this.addSql(`alter table "lease" enable row level security`);
    this.addSql(`alter table "lease" force row level security`);
    this.addSql(
      `create policy "agency" on "lease" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "lease" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "lease" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator') or (state <> 'draft' and exists (select from portal_scope s where s.agency_id = lease.agency_id and s.contact_id = nullif(current_setting('app.contact_id', true), '')::uuid and ((s.kind = 'renter' and s.lease_id = lease.id) or (s.kind = 'owner' and s.property_id = lease.property_id and daterange(s.valid_from, s.valid_to, '[]') && daterange(lease.starts_on, lease.ends_on, '[]')))))) with check (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal_delete" on "lease" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "lease" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (exists (select from property_staff a where a.agency_id = lease.agency_id and a.property_id = lease.property_id and a.membership_id = nullif(current_setting('app.member_id', true), '')::uuid)))`,
    );
    this.addSql(
      `alter table "portal_scope" add constraint "portal_scope_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "portal_scope" add constraint "portal_scope_agency_id_contact_id_foreign" foreign key ("agency_id", "contact_id") references "contact" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "portal_scope" add constraint "portal_scope_agency_id_property_id_foreign" foreign key ("agency_id", "property_id") references "property" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "portal_scope" add constraint "portal_scope_agency_id_lease_id_foreign" foreign key ("agency_id", "lease_id") references "lease" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "portal_scope" add constraint "portal_scope_lease_check" check ((kind = 'renter') = (lease_id is not null))`,
    );
    this.addSql(`alter table "portal_scope" add constraint "portal_scope_days_check" check (valid_to >= valid_from)`);
    this.addSql(
      `alter table "portal_scope" add constraint "portal_scope_kind_check" check ("kind" in ('owner', 'renter'))`,
    );
    this.addSql(`alter table "portal_scope" enable row level security`);
    this.addSql(`alter table "portal_scope" force row level security`);
    this.addSql(
      `create policy "agency" on "portal_scope" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "portal_scope" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "portal_scope" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator') or (contact_id = nullif(current_setting('app.contact_id', true), '')::uuid)) with check (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal_delete" on "portal_scope" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `alter table "lease_rent" add constraint "lease_rent_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "lease_rent" add constraint "lease_rent_agency_id_lease_id_foreign" foreign key ("agency_id", "lease_id") references "lease" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "lease_rent" add constraint "lease_rent_amount_check" check (amount_minor >= 1 and amount_minor <= 9007199254740991)`,
    );
    this.addSql(
      `alter table "lease_rent" add constraint "lease_rent_frequency_check" check ("frequency" in ('weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'))`,
    );
    this.addSql(`alter table "lease_rent" enable row level security`);
    this.addSql(`alter table "lease_rent" force row level security`);
    this.addSql(
      `create policy "agency" on "lease_rent" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "lease_rent" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "lease_rent" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator') or (exists (select from lease l join portal_scope s on s.agency_id = l.agency_id and s.contact_id = nullif(current_setting('app.contact_id', true), '')::uuid and ((s.kind = 'renter' and s.lease_id = l.id) or (s.kind = 'owner' and s.property_id = l.property_id)) where l.agency_id = lease_rent.agency_id and l.id = lease_rent.lease_id and (s.valid_to is null or lease_rent.effective_on <= s.valid_to)))) with check (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal_delete" on "lease_rent" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "lease_rent" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (exists (select from lease l where l.agency_id = lease_rent.agency_id and l.id = lease_rent.lease_id)))`,
    );
    this.addSql(
      `alter table "lease_party" add constraint "lease_party_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "lease_party" add constraint "lease_party_agency_id_lease_id_foreign" foreign key ("agency_id", "lease_id") references "lease" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "lease_party" add constraint "lease_party_agency_id_contact_id_foreign" foreign key ("agency_id", "contact_id") references "contact" ("agency_id", "id")`,
    );
    this.addSql(`alter table "lease_party" add constraint "lease_party_days_check" check (to_on >= from_on)`);
    this.addSql(
      `alter table "lease_party" add constraint "lease_party_role_check" check ("role" in ('renter', 'guarantor', 'occupant'))`,
    );
    this.addSql(`alter table "lease_party" enable row level security`);
    this.addSql(`alter table "lease_party" force row level security`);
    this.addSql(
      `create policy "agency" on "lease_party" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "lease_party" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "lease_party" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator') or (exists (select from lease l where l.agency_id = lease_party.agency_id and l.id = lease_party.lease_id))) with check (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal_delete" on "lease_party" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "lease_party" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (exists (select from lease l where l.agency_id = lease_party.agency_id and l.id = lease_party.lease_id)))`,
    );
    this.addSql(
      `alter table "document" add constraint "document_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "document" add constraint "document_agency_id_property_id_foreign" foreign key ("agency_id", "property_id") references "property" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "document" add constraint "document_agency_id_lease_id_foreign" foreign key ("agency_id", "lease_id") references "lease" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "document" add constraint "document_agency_id_contact_id_foreign" foreign key ("agency_id", "contact_id") references "contact" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "document" add constraint "document_subject_check" check (num_nonnulls(property_id, lease_id, contact_id) > 0)`,
    );
    this.addSql(
      `alter table "document" add constraint "document_lease_check" check (lease_id is null or property_id is not null)`,
    );
    this.addSql(
      `alter table "document" add constraint "document_audience_check" check (audience <@ array['owners', 'renters'])`,
    );
    this.addSql(
      `alter table "document" add constraint "document_ready_check" check (state <> 'ready' or (object_key is not null and media_type is not null and bytes is not null and sha256 is not null))`,
    );
    this.addSql(
      `alter table "document" add constraint "document_kind_check" check ("kind" in ('photo', 'agreement', 'inspection', 'invoice', 'statement', 'notice', 'identity', 'other'))`,
    );
    this.addSql(
      `alter table "document" add constraint "document_state_check" check ("state" in ('awaiting', 'scanning', 'ready', 'refused'))`,
    );
    this.addSql(`alter table "document" enable row level security`);
    this.addSql(`alter table "document" force row level security`);
    this.addSql(
      `create policy "agency" on "document" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "document" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "document" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator') or (state = 'ready' and archived_at is null and exists (select from portal_scope s where s.agency_id = document.agency_id and s.contact_id = nullif(current_setting('app.contact_id', true), '')::uuid and s.property_id = document.property_id and document.dated_on >= s.valid_from and (s.valid_to is null or document.dated_on <= s.valid_to) and ((s.kind = 'owner' and 'owners' = any (document.audience)) or (s.kind = 'renter' and 'renters' = any (document.audience) and (document.lease_id is null or document.lease_id = s.lease_id)))))) with check (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "portal_delete" on "document" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "document" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or ((property_id is null or exists (select from property k where k.agency_id = document.agency_id and k.id = document.property_id)) and (contact_id is null or property_id is not null or exists (select from contact k where k.agency_id = document.agency_id and k.id = document.contact_id))))`,
    );
    this.addSql(
      `alter table "note" add constraint "note_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "note" add constraint "note_agency_id_property_id_foreign" foreign key ("agency_id", "property_id") references "property" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "note" add constraint "note_agency_id_lease_id_foreign" foreign key ("agency_id", "lease_id") references "lease" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "note" add constraint "note_agency_id_contact_id_foreign" foreign key ("agency_id", "contact_id") references "contact" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "note" add constraint "note_agency_id_document_id_foreign" foreign key ("agency_id", "document_id") references "document" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "note" add constraint "note_subject_check" check (num_nonnulls(property_id, lease_id, contact_id, document_id) = 1)`,
    );
    this.addSql(`alter table "note" enable row level security`);
    this.addSql(`alter table "note" force row level security`);
    this.addSql(
      `create policy "agency" on "note" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "note" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "note" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "note" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or ((property_id is null or exists (select from property k where k.agency_id = note.agency_id and k.id = note.property_id)) and (lease_id is null or exists (select from lease k where k.agency_id = note.agency_id and k.id = note.lease_id)) and (contact_id is null or exists (select from contact k where k.agency_id = note.agency_id and k.id = note.contact_id)) and (document_id is null or exists (select from document k where k.agency_id = note.agency_id and k.id = note.document_id))))`,
    );
    this.addSql(
      `alter table "property_owner" add constraint "property_owner_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "property_owner" add constraint "property_owner_agency_id_property_id_foreign" foreign key ("agency_id", "property_id") references "property" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "property_owner" add constraint "property_owner_agency_id_contact_id_foreign" foreign key ("agency_id", "contact_id") references "contact" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "property_owner" add constraint "property_owner_share_check" check (parts > 0 and parts <= whole)`,
    );
    this.addSql(`alter table "property_owner" add constraint "property_owner_days_check" check (to_on >= from_on)`);
    this.addSql(`alter table "property_owner" enable row level security`);
    this.addSql(`alter table "property_owner" force row level security`);
    this.addSql(
      `create policy "agency" on "property_owner" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "property_owner" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "property_owner" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "property_owner" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (exists (select from property_staff a where a.agency_id = property_owner.agency_id and a.property_id = property_owner.property_id and a.membership_id = nullif(current_setting('app.member_id', true), '')::uuid)))`,
    );
    this.addSql(
      `alter table "property_staff" add constraint "property_staff_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "property_staff" add constraint "property_staff_agency_id_property_id_foreign" foreign key ("agency_id", "property_id") references "property" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "property_staff" add constraint "property_staff_agency_id_membership_id_foreign" foreign key ("agency_id", "membership_id") references "membership" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "property_staff" add constraint "property_staff_duty_check" check ("duty" in ('manager', 'assistant'))`,
    );
    this.addSql(`alter table "property_staff" enable row level security`);
    this.addSql(`alter table "property_staff" force row level security`);
    this.addSql(
      `create policy "agency" on "property_staff" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "property_staff" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "property_staff" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited_insert" on "property_staff" as restrictive for insert to "reeve_app", "reeve_operator" with check (nullif(current_setting('app.limited', true), '') is null)`,
    );
    this.addSql(
      `create policy "limited_update" on "property_staff" as restrictive for update to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null) with check (nullif(current_setting('app.limited', true), '') is null)`,
    );
    this.addSql(
      `create policy "limited_delete" on "property_staff" as restrictive for delete to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null)`,
    );
    this.addSql(
      `alter table "tag" add constraint "tag_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(`alter table "tag" enable row level security`);
    this.addSql(`alter table "tag" force row level security`);
    this.addSql(
      `create policy "agency" on "tag" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "tag" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "tag" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `alter table "tag_link" add constraint "tag_link_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "tag_link" add constraint "tag_link_agency_id_property_id_foreign" foreign key ("agency_id", "property_id") references "property" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "tag_link" add constraint "tag_link_agency_id_lease_id_foreign" foreign key ("agency_id", "lease_id") references "lease" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "tag_link" add constraint "tag_link_agency_id_contact_id_foreign" foreign key ("agency_id", "contact_id") references "contact" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "tag_link" add constraint "tag_link_agency_id_document_id_foreign" foreign key ("agency_id", "document_id") references "document" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "tag_link" add constraint "tag_link_agency_id_tag_id_foreign" foreign key ("agency_id", "tag_id") references "tag" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "tag_link" add constraint "tag_link_subject_check" check (num_nonnulls(property_id, lease_id, contact_id, document_id) = 1)`,
    );
    this.addSql(`alter table "tag_link" enable row level security`);
    this.addSql(`alter table "tag_link" force row level security`);
    this.addSql(
      `create policy "agency" on "tag_link" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "tag_link" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "tag_link" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "tag_link" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or ((property_id is null or exists (select from property k where k.agency_id = tag_link.agency_id and k.id = tag_link.property_id)) and (lease_id is null or exists (select from lease k where k.agency_id = tag_link.agency_id and k.id = tag_link.lease_id)) and (contact_id is null or exists (select from contact k where k.agency_id = tag_link.agency_id and k.id = tag_link.contact_id)) and (document_id is null or exists (select from document k where k.agency_id = tag_link.agency_id and k.id = tag_link.document_id))))`,
    );
    this.addSql(
      `alter table "task" add constraint "task_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "task" add constraint "task_agency_id_property_id_foreign" foreign key ("agency_id", "property_id") references "property" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "task" add constraint "task_agency_id_lease_id_foreign" foreign key ("agency_id", "lease_id") references "lease" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "task" add constraint "task_agency_id_contact_id_foreign" foreign key ("agency_id", "contact_id") references "contact" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "task" add constraint "task_agency_id_document_id_foreign" foreign key ("agency_id", "document_id") references "document" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "task" add constraint "task_agency_id_assignee_id_foreign" foreign key ("agency_id", "assignee_id") references "membership" ("agency_id", "id") on delete no action`,
    );
    this.addSql(
      `alter table "task" add constraint "task_subject_check" check (num_nonnulls(property_id, lease_id, contact_id, document_id) <= 1)`,
    );
    this.addSql(`alter table "task" add constraint "task_closed_check" check ((state = 'open') = (closed_at is null))`);
    this.addSql(`alter table "task" add constraint "task_state_check" check ("state" in ('open', 'done', 'dropped'))`);
    this.addSql(`alter table "task" enable row level security`);
    this.addSql(`alter table "task" force row level security`);
    this.addSql(
      `create policy "agency" on "task" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "task" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "task" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "task" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or ((property_id is null or exists (select from property k where k.agency_id = task.agency_id and k.id = task.property_id)) and (lease_id is null or exists (select from lease k where k.agency_id = task.agency_id and k.id = task.lease_id)) and (contact_id is null or exists (select from contact k where k.agency_id = task.agency_id and k.id = task.contact_id)) and (document_id is null or exists (select from document k where k.agency_id = task.agency_id and k.id = task.document_id))))`,
    );
  }
}
