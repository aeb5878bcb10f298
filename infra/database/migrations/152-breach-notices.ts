import { Migration } from '@mikro-orm/migrations';

/** Which agencies an incident touched, and what they are told; generated from the entities. */
export class BreachNotices extends Migration {
  override up(): void {
    this.addSql(
      `create table "breach_notice" ("id" uuid not null, "incident_id" uuid not null, "for_agency" uuid not null, "kind" text not null, "sequence" int not null, "language" text not null, "subject" text not null, "body" text not null, "sha256" text not null, "state" text not null default 'draft', "exercise" boolean not null default false, "drafted_by" uuid null, "approved_at" timestamptz(3) null, "sent_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create index "breach_notice_agency_idx" on "breach_notice" ("for_agency", "created_at" desc, "id" desc)`,
    );
    this.addSql(
      `alter table "breach_notice" add constraint "breach_notice_key" unique ("incident_id", "for_agency", "sequence")`,
    );
    this.addSql(
      `create table "breach_notice_receipt" ("id" uuid not null, "notice_id" uuid not null, "for_agency" uuid not null, "membership_id" uuid not null, "kind" text not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "breach_notice_receipt" add constraint "breach_notice_receipt_key" unique ("notice_id", "membership_id", "kind")`,
    );
    this.addSql(
      `create table "breach_notice_delivery" ("id" uuid not null, "notice_id" uuid not null, "for_agency" uuid not null, "recipient_kind" text not null, "recipient_id" uuid not null, "reminder" int not null default 0, "state" text not null default 'pending', "message_id" text null, "failure" text null, "accepted_at" timestamptz(3) null, "bounced_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "breach_notice_delivery_message_idx" on "breach_notice_delivery" ("message_id")`);
    this.addSql(
      `alter table "breach_notice_delivery" add constraint "breach_notice_delivery_key" unique ("notice_id", "recipient_kind", "recipient_id", "reminder")`,
    );
    this.addSql(
      `create table "breach_notice_call" ("id" uuid not null, "notice_id" uuid not null, "for_agency" uuid not null, "called_by" uuid not null, "called_at" timestamptz(3) not null, "reached" boolean not null, "note" text not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "breach_notice_call_notice_idx" on "breach_notice_call" ("notice_id")`);
    this.addSql(
      `create table "breach_notice_approval" ("id" uuid not null, "notice_id" uuid not null, "approved_by" uuid not null, "sha256" text not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "breach_notice_approval" add constraint "breach_notice_approval_key" unique ("notice_id", "approved_by", "sha256")`,
    );
    this.addSql(
      `create table "affected_agency" ("id" uuid not null, "incident_id" uuid not null, "for_agency" uuid not null, "state" text not null default 'proposed', "basis" jsonb not null, "data_categories" text[] not null, "people_affected" int null, "records_affected" int null, "consequences" text null, "reason" text null, "decided_by" uuid null, "decided_at" timestamptz(3) null, "high_risk" boolean null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "affected_agency" add constraint "affected_agency_key" unique ("incident_id", "for_agency")`,
    );
    this.addSql(
      `create table "legal_statement" ("id" uuid not null, "incident_id" uuid not null, "for_agency" uuid not null, "kind" text not null, "phase" int not null, "fields" jsonb not null, "late_reason" text null, "complete" boolean not null default false, "created_by" uuid not null, "completed_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `alter table "legal_statement" add constraint "legal_statement_key" unique ("incident_id", "for_agency", "kind", "phase")`,
    );
    this.addSql(
      `create table "security_contact" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "name" text not null, "email" text not null, "phone" text null, "language" text not null default 'en', "updated_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`alter table "security_contact" add constraint "security_contact_key" unique ("agency_id", "id")`);
    this.addSql(`alter table "security_contact" add constraint "security_contact_agency_key" unique ("agency_id")`);
    this.addSql(
      `alter table "breach_notice" add constraint "breach_notice_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "breach_notice" add constraint "breach_notice_sent_check" check ((state = 'sent') = (sent_at is not null))`,
    );
    this.addSql(
      `alter table "breach_notice" add constraint "breach_notice_kind_check" check ("kind" in ('initial', 'update', 'final'))`,
    );
    this.addSql(
      `alter table "breach_notice" add constraint "breach_notice_state_check" check ("state" in ('draft', 'approved', 'sent', 'withdrawn'))`,
    );
    this.addSql(`alter table "breach_notice" enable row level security`);
    this.addSql(`alter table "breach_notice" force row level security`);
    this.addSql(
      `create policy "agency" on "breach_notice" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif")) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif"))`,
    );
    this.addSql(`create policy "platform" on "breach_notice" to "reeve_platform" using (true) with check (true)`);
    this.addSql(
      `create policy "sent" on "breach_notice" as restrictive for select to "reeve_app", "reeve_operator" using (state = 'sent' and not exercise)`,
    );
    this.addSql(
      `create policy "portal" on "breach_notice" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "limited" on "breach_notice" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (false))`,
    );
    this.addSql(
      `alter table "breach_notice_receipt" add constraint "breach_notice_receipt_notice_id_foreign" foreign key ("notice_id") references "breach_notice" ("id")`,
    );
    this.addSql(
      `alter table "breach_notice_receipt" add constraint "breach_notice_receipt_kind_check" check ("kind" in ('opened', 'acknowledged'))`,
    );
    this.addSql(`alter table "breach_notice_receipt" enable row level security`);
    this.addSql(`alter table "breach_notice_receipt" force row level security`);
    this.addSql(
      `create policy "agency" on "breach_notice_receipt" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif")) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif"))`,
    );
    this.addSql(
      `create policy "platform" on "breach_notice_receipt" to "reeve_platform" using (true) with check (true)`,
    );
    this.addSql(
      `create policy "portal" on "breach_notice_receipt" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "limited" on "breach_notice_receipt" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (false))`,
    );
    this.addSql(
      `alter table "breach_notice_delivery" add constraint "breach_notice_delivery_notice_id_foreign" foreign key ("notice_id") references "breach_notice" ("id")`,
    );
    this.addSql(
      `alter table "breach_notice_delivery" add constraint "breach_notice_delivery_recipient_kind_check" check ("recipient_kind" in ('admin', 'security_contact', 'exercise'))`,
    );
    this.addSql(
      `alter table "breach_notice_delivery" add constraint "breach_notice_delivery_state_check" check ("state" in ('pending', 'accepted', 'refused', 'bounced'))`,
    );
    this.addSql(
      `alter table "breach_notice_call" add constraint "breach_notice_call_notice_id_foreign" foreign key ("notice_id") references "breach_notice" ("id")`,
    );
    this.addSql(
      `alter table "breach_notice_approval" add constraint "breach_notice_approval_notice_id_foreign" foreign key ("notice_id") references "breach_notice" ("id")`,
    );
    this.addSql(
      `alter table "affected_agency" add constraint "affected_agency_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "affected_agency" add constraint "affected_agency_decided_check" check ((state = 'proposed') = (decided_at is null))`,
    );
    this.addSql(
      `alter table "affected_agency" add constraint "affected_agency_people_check" check (people_affected >= 0 and records_affected >= 0)`,
    );
    this.addSql(
      `alter table "affected_agency" add constraint "affected_agency_state_check" check ("state" in ('proposed', 'confirmed', 'rejected'))`,
    );
    this.addSql(
      `alter table "legal_statement" add constraint "legal_statement_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "legal_statement" add constraint "legal_statement_kind_check" check ("kind" in ('gdpr_33', 'gdpr_34', 'ndb_assessment', 'ndb_statement'))`,
    );
    this.addSql(
      `alter table "security_contact" add constraint "security_contact_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "security_contact" add constraint "security_contact_email_check" check (email ~ '^[^@]+@[^@]+$' and length(email) <= 254)`,
    );
    this.addSql(`alter table "security_contact" enable row level security`);
    this.addSql(`alter table "security_contact" force row level security`);
    this.addSql(
      `create policy "agency" on "security_contact" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif")) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif"))`,
    );
    this.addSql(
      `create policy "operator" on "security_contact" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif") and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "security_contact" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "limited" on "security_contact" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (false))`,
    );
    this.addSql(`grant select, insert, update on "affected_agency" to reeve_platform`);
    this.addSql(`grant select on "affected_agency" to reeve_backup`);
    this.addSql(`grant select on "breach_notice" to reeve_app`);
    this.addSql(`grant select on "breach_notice" to reeve_operator`);
    this.addSql(`grant select, insert, update on "breach_notice" to reeve_platform`);
    this.addSql(`grant select on "breach_notice" to reeve_backup`);
    this.addSql(`grant select, insert on "breach_notice_approval" to reeve_platform`);
    this.addSql(`grant select on "breach_notice_approval" to reeve_backup`);
    this.addSql(`grant select, insert, update on "breach_notice_delivery" to reeve_platform`);
    this.addSql(`grant select on "breach_notice_delivery" to reeve_backup`);
    this.addSql(`grant select, insert on "breach_notice_receipt" to reeve_app`);
    this.addSql(`grant select on "breach_notice_receipt" to reeve_platform`);
    this.addSql(`grant select on "breach_notice_receipt" to reeve_backup`);
    this.addSql(`grant select, insert on "breach_notice_call" to reeve_platform`);
    this.addSql(`grant select on "breach_notice_call" to reeve_backup`);
    this.addSql(`grant select, insert, update on "legal_statement" to reeve_platform`);
    this.addSql(`grant select on "legal_statement" to reeve_backup`);
    this.addSql(`grant select, insert, update, delete on "security_contact" to reeve_app`);
    this.addSql(`grant select on "security_contact" to reeve_operator`);
    this.addSql(`grant select on "security_contact" to reeve_backup`);
  }
}
