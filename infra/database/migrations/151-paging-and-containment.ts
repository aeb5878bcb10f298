import { Migration } from '@mikro-orm/migrations';

/** Who is paged, and what is done at once; generated from the entities. */
export class PagingAndContainment extends Migration {
  override up(): void {
    this.addSql(
      `create table "agency_restriction" ("id" uuid not null, "agency_id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "kind" text not null, "module" text null, "containment_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index "agency_restriction_containment_key" on "agency_restriction" ("agency_id", "containment_id")`,
    );
    this.addSql(`alter table "agency_restriction" add constraint "agency_restriction_key" unique ("agency_id", "id")`);
    this.addSql(
      `create table "escalation_policy" ("id" uuid not null, "name" text not null, "levels" jsonb not null, "in_force" boolean not null default false, "created_by" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create unique index "escalation_policy_in_force_key" on "escalation_policy" ("in_force") where "in_force"`,
    );
    this.addSql(
      `create table "containment" ("id" uuid not null, "incident_id" uuid not null, "kind" text not null, "scope" jsonb not null, "reason" text not null, "state" text not null default 'requested', "requested_by" uuid not null, "done_at" timestamptz(3) null, "failure" text null, "reached" int null, "undo" jsonb null, "undone_by" uuid null, "undo_reason" text null, "undone_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "containment_incident_idx" on "containment" ("incident_id", "created_at")`);
    this.addSql(
      `create table "blocked_address" ("id" uuid not null, "containment_id" uuid not null, "block" text not null, "created_at" timestamptz(3) not null default now(), "lifted_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `create index "blocked_address_live_idx" on "blocked_address" ("containment_id") where "lifted_at" is null`,
    );
    this.addSql(
      `create table "on_call_schedule" ("id" uuid not null, "name" text not null, "time_zone" text not null, "rotations" jsonb not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "on_call_schedule" add constraint "on_call_schedule_name_key" unique ("name")`);
    this.addSql(
      `create table "on_call_override" ("id" uuid not null, "schedule_id" uuid not null, "person_id" uuid not null, "from_at" timestamptz(3) not null, "until_at" timestamptz(3) not null, "reason" text not null, "created_by" uuid not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "on_call_override_schedule_idx" on "on_call_override" ("schedule_id", "until_at")`);
    this.addSql(
      `create table "pager" ("id" uuid not null, "person_id" uuid not null, "webhook_url" text null, "generation" int not null default 1, "quiet_hours" jsonb null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "pager" add constraint "pager_person_key" unique ("person_id")`);
    this.addSql(
      `create table "page_round" ("id" uuid not null, "incident_id" uuid not null, "reason" text not null, "state" text not null default 'paging', "levels" jsonb not null, "acknowledged_by" uuid null, "acknowledged_at" timestamptz(3) null, "acknowledged_via" text null, "ended_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create unique index "page_round_open_key" on "page_round" ("incident_id") where "state" = 'paging'`);
    this.addSql(`create index "page_round_incident_idx" on "page_round" ("incident_id", "created_at")`);
    this.addSql(
      `create table "page" ("id" uuid not null, "round_id" uuid not null, "incident_id" uuid not null, "person_id" uuid not null, "level" int not null, "turn" int not null, "channel" text not null, "state" text not null default 'pending', "failure" text null, "message_id" text null, "sent_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "page_incident_idx" on "page" ("incident_id", "created_at")`);
    this.addSql(
      `alter table "page" add constraint "page_key" unique ("round_id", "level", "turn", "person_id", "channel")`,
    );
    this.addSql(
      `alter table "agency_restriction" add constraint "agency_restriction_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")`,
    );
    this.addSql(
      `alter table "agency_restriction" add constraint "agency_restriction_module_check" check ((kind = 'module_disabled') = (module is not null))`,
    );
    this.addSql(
      `alter table "agency_restriction" add constraint "agency_restriction_kind_check" check ("kind" in ('read_only', 'module_disabled'))`,
    );
    this.addSql(`alter table "agency_restriction" enable row level security`);
    this.addSql(`alter table "agency_restriction" force row level security`);
    this.addSql(
      `create policy "agency" on "agency_restriction" to "reeve_app" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif")) with check (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif"))`,
    );
    this.addSql(
      `create policy "operator" on "agency_restriction" for select to "reeve_operator" using (agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif") and auth.has_live_grant(agency_id))`,
    );
    this.addSql(
      `create policy "portal" on "agency_restriction" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "limited_insert" on "agency_restriction" as restrictive for insert to "reeve_app", "reeve_operator" with check ((select nullif(current_setting('app.limited', true), '') is null))`,
    );
    this.addSql(
      `create policy "limited_update" on "agency_restriction" as restrictive for update to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null)) with check ((select nullif(current_setting('app.limited', true), '') is null))`,
    );
    this.addSql(
      `create policy "limited_delete" on "agency_restriction" as restrictive for delete to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null))`,
    );
    this.addSql(
      `alter table "containment" add constraint "containment_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "containment" add constraint "containment_second_person_check" check (undone_by <> requested_by)`,
    );
    this.addSql(
      `alter table "containment" add constraint "containment_kind_check" check ("kind" in ('end_sessions', 'suspend_person', 'revoke_tokens', 'disable_integration', 'disable_module', 'read_only', 'block_addresses'))`,
    );
    this.addSql(
      `alter table "containment" add constraint "containment_state_check" check ("state" in ('requested', 'done', 'failed', 'undoing', 'undone'))`,
    );
    this.addSql(
      `alter table "blocked_address" add constraint "blocked_address_containment_id_foreign" foreign key ("containment_id") references "containment" ("id")`,
    );
    this.addSql(
      `alter table "on_call_override" add constraint "on_call_override_schedule_id_foreign" foreign key ("schedule_id") references "on_call_schedule" ("id")`,
    );
    this.addSql(`alter table "on_call_override" add constraint "on_call_override_check" check (from_at < until_at)`);
    this.addSql(
      `alter table "page_round" add constraint "page_round_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "page_round" add constraint "page_round_reason_check" check ("reason" in ('opened', 'severity_raised', 'unattended', 'clock_overdue', 'asked'))`,
    );
    this.addSql(
      `alter table "page_round" add constraint "page_round_state_check" check ("state" in ('paging', 'acknowledged', 'ended'))`,
    );
    this.addSql(
      `alter table "page" add constraint "page_round_id_foreign" foreign key ("round_id") references "page_round" ("id")`,
    );
    this.addSql(
      `alter table "page" add constraint "page_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(`alter table "page" add constraint "page_channel_check" check ("channel" in ('mail', 'webhook'))`);
    this.addSql(
      `alter table "page" add constraint "page_state_check" check ("state" in ('pending', 'sent', 'failed', 'held'))`,
    );
    this.addSql(`grant select, insert, update, delete on "on_call_schedule" to reeve_platform`);
    this.addSql(`grant select on "on_call_schedule" to reeve_backup`);
    this.addSql(`grant select, insert, update, delete on "on_call_override" to reeve_platform`);
    this.addSql(`grant select on "on_call_override" to reeve_backup`);
    this.addSql(`grant select, insert, update on "escalation_policy" to reeve_platform`);
    this.addSql(`grant select on "escalation_policy" to reeve_backup`);
    this.addSql(`grant select, insert, update on "pager" to reeve_platform`);
    this.addSql(`grant select on "pager" to reeve_backup`);
    this.addSql(`grant select, insert, update on "page_round" to reeve_platform`);
    this.addSql(`grant select on "page_round" to reeve_backup`);
    this.addSql(`grant select, insert, update on "page" to reeve_platform`);
    this.addSql(`grant select on "page" to reeve_backup`);
    this.addSql(`grant select, insert, update on "containment" to reeve_platform`);
    this.addSql(`grant select on "containment" to reeve_backup`);
    this.addSql(`grant select, insert, update on "blocked_address" to reeve_platform`);
    this.addSql(`grant select on "blocked_address" to reeve_backup`);
    this.addSql(`grant select, insert, update, delete on "agency_restriction" to reeve_app`);
    this.addSql(`grant select on "agency_restriction" to reeve_operator`);
    this.addSql(`grant select on "agency_restriction" to reeve_backup`);
  }
}
