import { Migration } from '@mikro-orm/migrations';

/** What people tell us of weaknesses and suspicions; generated from the entities. */
export class ReportsFromOutside extends Migration {
  override up(): void {
    this.addSql(
      `create table "exposed_credential" ("id" uuid not null, "token_hash" bytea not null, "outcome" text not null, "found_at" text null, "incident_id" uuid null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`alter table "exposed_credential" add constraint "exposed_credential_key" unique ("token_hash")`);
    this.addSql(
      `create table "inbound_mail" ("id" uuid not null, "message_id" text not null, "purpose" text not null, "subject_type" text null, "subject_id" text null, "bytes" int not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`alter table "inbound_mail" add constraint "inbound_mail_message_key" unique ("message_id")`);
    this.addSql(
      `create table "security_txt" ("id" uuid not null, "body" text not null, "key_id" uuid not null, "expires_at" timestamptz(3) not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "security_txt_newest_idx" on "security_txt" ("created_at")`);
    this.addSql(
      `create table "signing_key" ("id" uuid not null, "fingerprint" text not null, "public_key" text not null, "private_key_sealed" bytea not null, "data_key_wrapped" bytea not null, "root_key_id" text not null, "retired_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create unique index "signing_key_live_key" on "signing_key" ((true)) where "retired_at" is null`);
    this.addSql(`alter table "signing_key" add constraint "signing_key_fingerprint_key" unique ("fingerprint")`);
    this.addSql(
      `create table "suspicion_report" ("id" uuid not null, "for_agency" uuid not null, "reported_by" uuid not null, "kind" text not null, "body" text not null, "about_membership_id" uuid null, "state" text not null default 'received', "sessions_ended" int not null default 0, "member_suspended" boolean not null default false, "answer" text null, "answered_by" uuid null, "answered_at" timestamptz(3) null, "incident_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create index "suspicion_report_page_idx" on "suspicion_report" ("for_agency", "created_at" desc, "id" desc)`,
    );
    this.addSql(
      `create index "suspicion_report_open_idx" on "suspicion_report" ("created_at") where "state" = 'received'`,
    );
    this.addSql(
      `create table "vulnerability_report" ("id" uuid not null, "number" bigserial, "channel" text not null, "title" text not null, "body" text not null, "affected" text null, "reporter_name" text null, "reporter_email" text null, "generation" int not null default 1, "thanks_wanted" boolean not null default false, "thanks_name" text null, "state" text not null default 'received', "acknowledged_at" timestamptz(3) null, "verified_at" timestamptz(3) null, "fixed_at" timestamptz(3) null, "duplicate_of" uuid null, "cvss_vector" text null, "cvss_score" int null, "rating" text null, "exploited" boolean not null default false, "incident_id" uuid null, "owner_id" uuid null, "disclose_on" date null, "reason" text null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create index "vulnerability_report_page_idx" on "vulnerability_report" ("created_at" desc, "id" desc)`,
    );
    this.addSql(
      `alter table "vulnerability_report" add constraint "vulnerability_report_number_key" unique ("number")`,
    );
    this.addSql(
      `create table "report_message" ("id" uuid not null, "report_id" uuid not null, "author_id" uuid null, "channel" text not null, "body" text not null, "mailed_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "report_message_report_idx" on "report_message" ("report_id", "created_at")`);
    this.addSql(
      `create table "report_attachment" ("id" uuid not null, "report_id" uuid not null, "file_name" text not null, "bytes" int not null, "sha256" text not null, "object_key" text not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "report_attachment_report_idx" on "report_attachment" ("report_id")`);
    this.addSql(
      `create table "advisory" ("id" uuid not null, "report_id" uuid not null, "tracking_id" text not null, "title" text not null, "description" text not null, "remedy" text not null, "cve" text null, "state" text not null default 'draft', "revisions" jsonb not null, "published_at" timestamptz(3) null, "created_by" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "advisory" add constraint "advisory_tracking_key" unique ("tracking_id")`);
    this.addSql(`alter table "advisory" add constraint "advisory_report_key" unique ("report_id")`);
    this.addSql(
      `alter table "exposed_credential" add constraint "exposed_credential_outcome_check" check ("outcome" in ('revoked', 'already_ended', 'unknown'))`,
    );
    this.addSql(
      `alter table "inbound_mail" add constraint "inbound_mail_purpose_check" check ("purpose" in ('security', 'bounce', 'unknown'))`,
    );
    this.addSql(
      `alter table "suspicion_report" add constraint "suspicion_report_answer_check" check ((state = 'received') = (answered_at is null))`,
    );
    this.addSql(
      `alter table "suspicion_report" add constraint "suspicion_report_kind_check" check ("kind" in ('suspected_access', 'exposed_credentials', 'issue'))`,
    );
    this.addSql(
      `alter table "suspicion_report" add constraint "suspicion_report_state_check" check ("state" in ('received', 'answered', 'incident'))`,
    );
    this.addSql(`alter table "suspicion_report" enable row level security`);
    this.addSql(`alter table "suspicion_report" force row level security`);
    this.addSql(
      `create policy "agency" on "suspicion_report" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif")) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif"))`,
    );
    this.addSql(`create policy "platform" on "suspicion_report" to "reeve_platform" using (true) with check (true)`);
    this.addSql(
      `create policy "own" on "suspicion_report" as restrictive for select to "reeve_app", "reeve_operator" using (reported_by = (select nullif(current_setting('app.member_id', true), '')::uuid as "nullif") or (select nullif(current_setting('app.actor_kind', true), '') as "nullif") = 'system' or ((select nullif(current_setting('app.actor_kind', true), '') as "nullif") = 'staff' and exists (select from membership m where m.agency_id = for_agency and m.id = (select nullif(current_setting('app.member_id', true), '')::uuid as "nullif") and 'admin' = any (m.roles))))`,
    );
    this.addSql(
      `alter table "vulnerability_report" add constraint "vulnerability_report_score_check" check (cvss_score >= 0 and cvss_score <= 100)`,
    );
    this.addSql(
      `alter table "vulnerability_report" add constraint "vulnerability_report_duplicate_check" check ((state = 'duplicate') = (duplicate_of is not null))`,
    );
    this.addSql(
      `alter table "vulnerability_report" add constraint "vulnerability_report_channel_check" check ("channel" in ('page', 'api', 'mail'))`,
    );
    this.addSql(
      `alter table "vulnerability_report" add constraint "vulnerability_report_state_check" check ("state" in ('received', 'verifying', 'fixing', 'fixed', 'disclosed', 'rejected', 'duplicate'))`,
    );
    this.addSql(
      `alter table "vulnerability_report" add constraint "vulnerability_report_rating_check" check ("rating" in ('none', 'low', 'medium', 'high', 'critical'))`,
    );
    this.addSql(
      `alter table "report_message" add constraint "report_message_report_id_foreign" foreign key ("report_id") references "vulnerability_report" ("id")`,
    );
    this.addSql(
      `alter table "report_message" add constraint "report_message_channel_check" check ("channel" in ('page', 'api', 'mail'))`,
    );
    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_report_id_foreign" foreign key ("report_id") references "vulnerability_report" ("id")`,
    );
    this.addSql(
      `alter table "advisory" add constraint "advisory_report_id_foreign" foreign key ("report_id") references "vulnerability_report" ("id")`,
    );
    this.addSql(
      `alter table "advisory" add constraint "advisory_published_check" check ((state = 'published') = (published_at is not null))`,
    );
    this.addSql(
      `alter table "advisory" add constraint "advisory_state_check" check ("state" in ('draft', 'published'))`,
    );
    this.addSql(`grant select, insert, update on "vulnerability_report" to reeve_platform`);
    this.addSql(`grant select on "vulnerability_report" to reeve_backup`);
    this.addSql(`grant select, insert, update on "report_message" to reeve_platform`);
    this.addSql(`grant select on "report_message" to reeve_backup`);
    this.addSql(`grant select, insert on "report_attachment" to reeve_platform`);
    this.addSql(`grant select on "report_attachment" to reeve_backup`);
    this.addSql(`grant select, insert, update on "advisory" to reeve_platform`);
    this.addSql(`grant select on "advisory" to reeve_backup`);
    this.addSql(`grant select, insert, update on "signing_key" to reeve_platform`);
    this.addSql(`grant select on "signing_key" to reeve_backup`);
    this.addSql(`grant select, insert on "security_txt" to reeve_platform`);
    this.addSql(`grant select on "security_txt" to reeve_backup`);
    this.addSql(`grant select, insert, update on "suspicion_report" to reeve_app`);
    this.addSql(`grant select, insert, update on "suspicion_report" to reeve_platform`);
    this.addSql(`grant select on "suspicion_report" to reeve_backup`);
    this.addSql(`grant select, insert, update on "exposed_credential" to reeve_platform`);
    this.addSql(`grant select on "exposed_credential" to reeve_backup`);
    this.addSql(`grant select, insert on "inbound_mail" to reeve_platform`);
    this.addSql(`grant select on "inbound_mail" to reeve_backup`);
    this.addSql(`grant usage on sequence vulnerability_report_number_seq to reeve_platform`);
  }
}
