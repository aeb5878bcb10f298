import { Migration } from '@mikro-orm/migrations';

/** The first tables, with their policies; generated from the entities. */
export class FirstTables extends Migration {
  override up(): void {
    this.addSql(
      `create table "agency" ("id" uuid not null, "name" text not null, "country" char(2) not null, "time_zone" text not null, "region" text not null, "state" text not null, "created_at" timestamptz(3) not null default now(), "activated_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "audit_event" ("id" uuid not null, "for_agency" uuid null, "at" timestamptz(3) not null, "actor_kind" text not null, "actor_id" text not null, "action" text not null, "outcome" text not null, "subject_type" text not null, "subject_id" text null, "details" jsonb not null, "request_id" text null, "mac" bytea not null, primary key ("id"))`,
    );
    this.addSql(`create index "audit_event_agency_idx" on "audit_event" ("for_agency", "at")`);
    this.addSql(
      `create table "billing_customer" ("id" uuid not null, "customer_id" text not null, "for_agency" uuid null, "subscription_id" text null, "status" text null, "price_lookup_key" text null, "current_period_ends_at" timestamptz(3) null, "generation" int not null default 0, "applied_generation" int not null default 0, "synced_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`alter table "billing_customer" add constraint "billing_customer_key" unique ("customer_id")`);
    this.addSql(`alter table "billing_customer" add constraint "billing_customer_agency_key" unique ("for_agency")`);
    this.addSql(
      `create table "data_key" ("id" uuid not null, "for_agency" uuid null, "wrapped" bytea not null, "created_at" timestamptz(3) not null default now(), "retired_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index "data_key_live" on "data_key" (coalesce("for_agency", '00000000-0000-0000-0000-000000000000')) where "retired_at" is null`,
    );
    this.addSql(
      `create table "entitlement" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "module" text not null, "source" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "entitlement" add constraint "entitlement_key" unique ("agency_id", "id")`);
    this.addSql(`alter table "entitlement" add constraint "entitlement_module_key" unique ("agency_id", "module")`);
    this.addSql(
      `create table "evidence" ("id" uuid not null, "control" text not null, "kind" text not null, "outcome" text not null, "made_at" timestamptz(3) not null, "commit" text null, "repeat" text not null, "summary" text not null, "digest" text not null, "details" jsonb not null, "recorded_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "evidence_newest_idx" on "evidence" ("control", "made_at")`);
    this.addSql(`alter table "evidence" add constraint "evidence_digest_key" unique ("control", "digest")`);
    this.addSql(
      `create table "idempotency_key" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "principal_id" text not null, "route" text not null, "key" text not null, "request_hash" bytea not null, "status" int null, "headers" jsonb null, "body" jsonb null, primary key ("id"))`,
    );
    this.addSql(`create index "idempotency_key_age_idx" on "idempotency_key" ("agency_id", "created_at")`);
    this.addSql(`alter table "idempotency_key" add constraint "idempotency_key_key" unique ("agency_id", "id")`);
    this.addSql(
      `alter table "idempotency_key" add constraint "idempotency_key_once" unique ("agency_id", "principal_id", "route", "key")`,
    );
    this.addSql(
      `create table "operator_task" ("id" uuid not null, "workflow_id" text null, "raised_by" text not null, "kind" text not null, "subject_type" text not null, "subject_id" text not null, "for_agency" uuid null, "remedy" text not null, "choices" text[] not null, "raised_at" timestamptz(3) not null default now(), "due_at" timestamptz(3) null, "decision" text null, "decided_by" uuid null, "decided_at" timestamptz(3) null, "reason" text null, primary key ("id"))`,
    );
    this.addSql(`create index "operator_task_open_idx" on "operator_task" ("decided_at", "raised_at")`);
    this.addSql(`alter table "operator_task" add constraint "operator_task_raised_key" unique ("raised_by")`);
    this.addSql(
      `create table "outbox" ("id" uuid not null, "seq" bigserial not null, "workflow_id" text not null, "contract" text not null, "kind" text not null, "input" jsonb not null, "for_agency" uuid null, "request_id" text null, "state" text not null default 'pending', "attempts" int not null default 0, "leased_until" timestamptz(3) null, "failure" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "outbox_order_idx" on "outbox" ("workflow_id", "seq")`);
    this.addSql(`create index "outbox_due_idx" on "outbox" ("created_at") where "state" = 'pending'`);
    this.addSql(
      `create table "person" ("id" uuid not null, "email" text not null, "name" text null, "state" text not null default 'active', "password_hash" text null, "password_changed_at" timestamptz(3) null, "totp_secret_sealed" bytea null, "totp_confirmed_at" timestamptz(3) null, "totp_last_step" bigint null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create unique index "person_email_key" on "person" (lower("email"))`);
    this.addSql(
      `create table "operator_account" ("id" uuid not null, "person_id" uuid not null, "created_at" timestamptz(3) not null default now(), "ended_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`alter table "operator_account" add constraint "operator_account_person_key" unique ("person_id")`);
    this.addSql(
      `create table "membership" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "person_id" uuid not null, "kind" text not null, "roles" text[] not null, "state" text not null default 'invited', "contact_id" uuid null, "activated_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index "membership_person_key" on "membership" ("agency_id", "person_id", "kind") where "state" <> 'ended'`,
    );
    this.addSql(`create index "membership_person_idx" on "membership" ("person_id")`);
    this.addSql(`alter table "membership" add constraint "membership_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "invitation" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "membership_id" uuid not null, "state" text not null default 'pending', "generation" int not null default 1, "expires_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "accepted_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index "invitation_membership_idx" on "invitation" ("agency_id", "membership_id") where "state" = 'pending'`,
    );
    this.addSql(`alter table "invitation" add constraint "invitation_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "property" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "name" text not null, "type" text not null, "line1" text not null, "line2" text null, "locality" text not null, "region" text null, "postal_code" text null, "country" char(2) not null, "updated_at" timestamptz(3) not null default now(), "archived_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`create index "property_page_idx" on "property" ("agency_id", "created_at" desc, "id" desc)`);
    this.addSql(`alter table "property" add constraint "property_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "provisioning" ("id" uuid not null, "subscription_id" text not null, "customer_id" text not null, "for_agency" uuid not null, "membership_id" uuid not null, "invitation_id" uuid not null, "sign_up_id" uuid null, "workflow_id" text not null, "state" text not null default 'claimed', "created_at" timestamptz(3) not null default now(), "settled_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index "provisioning_customer_key" on "provisioning" ("customer_id") where "state" <> 'undone'`,
    );
    this.addSql(`alter table "provisioning" add constraint "provisioning_subscription_key" unique ("subscription_id")`);
    this.addSql(`alter table "provisioning" add constraint "provisioning_agency_key" unique ("for_agency")`);
    this.addSql(
      `create table "run" ("id" uuid not null, "workflow_id" text not null, "execution_id" text null, "kind" text not null, "key" text not null, "for_agency" uuid null, "state" text not null default 'requested', "failure" text null, "request_id" text null, "requested_at" timestamptz(3) not null default now(), "opened_at" timestamptz(3) null, "closed_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`create unique index "run_requested_key" on "run" ("workflow_id") where "execution_id" is null`);
    this.addSql(`create unique index "run_execution_key" on "run" ("workflow_id", "execution_id")`);
    this.addSql(`create index "run_page_idx" on "run" ("for_agency", "requested_at" desc, "id" desc)`);
    this.addSql(
      `create table "session" ("id" uuid not null, "token_hash" bytea not null, "person_id" uuid not null, "factor" text not null, "membership_id" uuid null, "for_agency" uuid null, "as_operator" boolean not null default false, "created_at" timestamptz(3) not null default now(), "factor_at" timestamptz(3) null, "seen_at" timestamptz(3) not null default now(), "idle_expires_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "ending" text null, primary key ("id"))`,
    );
    this.addSql(`create index "session_person_idx" on "session" ("person_id")`);
    this.addSql(`alter table "session" add constraint "session_token_key" unique ("token_hash")`);
    this.addSql(
      `create table "sign_up" ("id" uuid not null, "agency_name" text not null, "country" char(2) not null, "time_zone" text not null, "admin_email" text not null, "price_lookup_key" text not null, "customer_id" text null, "checkout_id" text null, "checkout_url" text null, "checkout_expires_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`alter table "sign_up" add constraint "sign_up_customer_key" unique ("customer_id")`);
    this.addSql(
      `create table "step" ("id" uuid not null, "workflow_id" text not null, "step_key" text not null, "for_agency" uuid null, "result" jsonb not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`alter table "step" add constraint "step_key" unique ("workflow_id", "step_key")`);
    this.addSql(
      `create table "stripe_event" ("id" text not null, "type" text not null, "account" text null, "livemode" boolean not null, "object_id" text null, "object_type" text null, "customer_id" text null, "outcome" text not null, "reason" text null, "made_at" timestamptz(3) not null, "received_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "stripe_event_customer_idx" on "stripe_event" ("customer_id", "received_at")`);
    this.addSql(
      `create table "throttle" ("key" varchar(255) not null, "points" int not null default 0, "expire" bigint null, primary key ("key"))`,
    );
    this.addSql(`alter table "agency" add constraint "agency_country_check" check (country ~ '^[A-Z]{2}$')`);
    this.addSql(
      `alter table "agency" add constraint "agency_state_check" check ("state" in ('provisioning', 'ready', 'active', 'read_only', 'closed', 'offboarding', 'erased', 'abandoned'))`,
    );
    this.addSql(`alter table "agency" enable row level security`);
    this.addSql(`alter table "agency" force row level security`);
    this.addSql(
      `create policy "agency" on "agency" to "reeve_app" using (id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "agency" for select to "reeve_operator" using (id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(id))`,
    );
    this.addSql(`create policy "platform" on "agency" for select to "reeve_platform" using (true)`);
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_outcome_check" check ("outcome" in ('done', 'denied', 'failed'))`,
    );
    this.addSql(`alter table "audit_event" enable row level security`);
    this.addSql(`alter table "audit_event" force row level security`);
    this.addSql(
      `create policy "agency" on "audit_event" to "reeve_app", "reeve_operator" using (for_agency = nullif(current_setting('app.agency_id', true), '')::uuid) with check (for_agency = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "platform" on "audit_event" to "reeve_identity", "reeve_platform", "reeve_seal" using (true) with check (true)`,
    );
    this.addSql(
      `alter table "entitlement" add constraint "entitlement_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "entitlement" add constraint "entitlement_module_check" check ("module" in ('properties', 'leasing', 'trust', 'portal', 'communications', 'reports', 'integrations', 'assistant'))`,
    );
    this.addSql(`alter table "entitlement" enable row level security`);
    this.addSql(`alter table "entitlement" force row level security`);
    this.addSql(
      `create policy "agency" on "entitlement" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "entitlement" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `alter table "evidence" add constraint "evidence_outcome_check" check ("outcome" in ('kept', 'broken'))`,
    );
    this.addSql(
      `alter table "idempotency_key" add constraint "idempotency_key_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(`alter table "idempotency_key" enable row level security`);
    this.addSql(`alter table "idempotency_key" force row level security`);
    this.addSql(
      `create policy "agency" on "idempotency_key" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "idempotency_key" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `alter table "operator_task" add constraint "operator_task_decision_check" check ("decision" in ('retry', 'give_up', 'done'))`,
    );
    this.addSql(`alter table "outbox" add constraint "outbox_size_check" check (octet_length(input::text) <= 65536)`);
    this.addSql(`alter table "outbox" add constraint "outbox_kind_check" check ("kind" in ('start', 'wake'))`);
    this.addSql(`alter table "outbox" add constraint "outbox_state_check" check ("state" in ('pending', 'dead'))`);
    this.addSql(`alter table "outbox" enable row level security`);
    this.addSql(`alter table "outbox" force row level security`);
    this.addSql(
      `create policy "agency" on "outbox" to "reeve_app", "reeve_operator" using (for_agency = nullif(current_setting('app.agency_id', true), '')::uuid) with check (for_agency = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "platform" on "outbox" to "reeve_identity", "reeve_platform" using (true) with check (true)`,
    );
    this.addSql(
      `alter table "person" add constraint "person_email_check" check (email ~ '^[^@]+@[^@]+$' and length(email) <= 254)`,
    );
    this.addSql(
      `alter table "person" add constraint "person_state_check" check ("state" in ('active', 'suspended', 'erased'))`,
    );
    this.addSql(
      `alter table "operator_account" add constraint "operator_account_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_roles_check" check (roles <@ array['admin', 'property_manager', 'viewer'] and (kind = 'portal' or cardinality(roles) > 0))`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_contact_check" check (kind = 'portal' or contact_id is null)`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_kind_check" check ("kind" in ('staff', 'portal'))`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_state_check" check ("state" in ('invited', 'active', 'suspended', 'ended'))`,
    );
    this.addSql(`alter table "membership" enable row level security`);
    this.addSql(`alter table "membership" force row level security`);
    this.addSql(
      `create policy "agency" on "membership" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "membership" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_agency_id_membership_id_foreign" foreign key ("agency_id", "membership_id") references "membership" ("agency_id", "id")`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_state_check" check ("state" in ('pending', 'accepted', 'revoked'))`,
    );
    this.addSql(`alter table "invitation" enable row level security`);
    this.addSql(`alter table "invitation" force row level security`);
    this.addSql(
      `create policy "agency" on "invitation" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "invitation" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `alter table "property" add constraint "property_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "property" add constraint "property_type_check" check ("type" in ('house', 'apartment', 'townhouse', 'studio', 'land', 'commercial', 'other'))`,
    );
    this.addSql(`alter table "property" enable row level security`);
    this.addSql(`alter table "property" force row level security`);
    this.addSql(
      `create policy "agency" on "property" to "reeve_app" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid) with check (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "operator" on "property" for select to "reeve_operator" using (agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "property" as restrictive using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `alter table "provisioning" add constraint "provisioning_state_check" check ("state" in ('claimed', 'ready', 'undone'))`,
    );
    this.addSql(
      `alter table "run" add constraint "run_state_check" check ("state" in ('requested', 'running', 'waiting', 'completed', 'failed', 'cancelled', 'terminated'))`,
    );
    this.addSql(`alter table "run" enable row level security`);
    this.addSql(`alter table "run" force row level security`);
    this.addSql(
      `create policy "agency" on "run" to "reeve_app", "reeve_operator" using (for_agency = nullif(current_setting('app.agency_id', true), '')::uuid) with check (for_agency = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "platform" on "run" to "reeve_identity", "reeve_platform" using (true) with check (true)`,
    );
    this.addSql(
      `alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(`alter table "session" add constraint "session_token_check" check (length(token_hash) = 32)`);
    this.addSql(
      `alter table "session" add constraint "session_agency_check" check ((membership_id is null) = (for_agency is null))`,
    );
    this.addSql(
      `alter table "session" add constraint "session_one_context_check" check (not (as_operator and membership_id is not null))`,
    );
    this.addSql(
      `alter table "session" add constraint "session_factor_check" check ("factor" in ('password', 'password+totp'))`,
    );
    this.addSql(
      `alter table "session" add constraint "session_ending_check" check ("ending" in ('signed_out', 'rotated', 'revoked', 'expired'))`,
    );
    this.addSql(`alter table "step" enable row level security`);
    this.addSql(`alter table "step" force row level security`);
    this.addSql(
      `create policy "agency" on "step" to "reeve_app", "reeve_operator" using (for_agency = nullif(current_setting('app.agency_id', true), '')::uuid) with check (for_agency = nullif(current_setting('app.agency_id', true), '')::uuid)`,
    );
    this.addSql(
      `create policy "platform" on "step" to "reeve_identity", "reeve_platform" using (true) with check (true)`,
    );
    this.addSql(
      `alter table "stripe_event" add constraint "stripe_event_outcome_check" check ("outcome" in ('recorded', 'ignored'))`,
    );
  }
}
