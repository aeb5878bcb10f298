import { Migration } from '@mikro-orm/migrations';

/** Incidents, their timelines, tasks, post-mortems, alerts and clocks; generated from the entities. */
export class Incidents extends Migration {
  override up(): void {
    this.addSql(
      `create table "alert" ("id" uuid not null, "source_id" uuid null, "fingerprint" text not null, "incident_id" uuid null, "state" text not null, "title" text not null, "content" jsonb not null, "first_at" timestamptz(3) not null, "last_at" timestamptz(3) not null, "count" int not null default 1, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create unique index "alert_key" on "alert" ("fingerprint", coalesce("source_id", '00000000-0000-0000-0000-000000000000'::uuid), "incident_id") nulls not distinct`,
    );
    this.addSql(`create index "alert_incident_idx" on "alert" ("incident_id", "last_at")`);
    this.addSql(
      `create table "alert_source" ("id" uuid not null, "name" text not null, "shape" text not null, "generation" int not null default 1, "disabled_at" timestamptz(3) null, "created_by" uuid null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "alert_source" add constraint "alert_source_name_key" unique ("name")`);
    this.addSql(
      `create table "clock" ("id" uuid not null, "subject_type" text not null, "subject_id" uuid not null, "for_agency" uuid null, "kind" text not null, "rule" text not null, "starts_at" timestamptz(3) not null, "warn_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "state" text not null default 'running', "warned_at" timestamptz(3) null, "overdue_at" timestamptz(3) null, "settled_at" timestamptz(3) null, "settled_by" uuid null, "reason" text null, "exception" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `create unique index "clock_key" on "clock" ("subject_type", "subject_id", "kind", coalesce("for_agency", "subject_id"))`,
    );
    this.addSql(`create index "clock_due_idx" on "clock" ("due_at") where "state" in ('running', 'overdue')`);
    this.addSql(
      `create table "incident" ("id" uuid not null, "number" bigserial, "title" text not null, "summary" text not null, "source" text not null, "source_id" text null, "exercise" boolean not null default false, "exercise_people" text[] not null, "phase" text not null default 'triage', "outcome" text null, "merged_into" uuid null, "severity" text not null, "severity_rule" text not null, "severity_reason" text not null, "commander_id" uuid null, "scribe_id" uuid null, "liaison_id" uuid null, "alert_at" timestamptz(3) null, "detected_at" timestamptz(3) not null, "aware_at" timestamptz(3) null, "verified_at" timestamptz(3) null, "acknowledged_at" timestamptz(3) null, "acknowledged_by" uuid null, "contained_at" timestamptz(3) null, "fixed_at" timestamptz(3) null, "recovered_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "personal_data" boolean null, "data_categories" text[] not null, "people_affected" int null, "consequences" text null, "measures" text null, "advice" text null, "policy" jsonb not null, "opened_by" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "incident_page_idx" on "incident" ("created_at" desc, "id" desc)`);
    this.addSql(`create index "incident_open_idx" on "incident" ("severity") where "phase" <> 'closed'`);
    this.addSql(`alter table "incident" add constraint "incident_number_key" unique ("number")`);
    this.addSql(
      `create table "incident_event" ("id" uuid not null, "incident_id" uuid not null, "kind" text not null, "at" timestamptz(3) not null, "recorded_at" timestamptz(3) not null default now(), "actor_kind" text not null, "actor_id" text not null, "facts" jsonb not null, "text" text null, "corrects" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "incident_event_page_idx" on "incident_event" ("incident_id", "at", "id")`);
    this.addSql(
      `create table "incident_task" ("id" uuid not null, "incident_id" uuid not null, "phase" text not null, "item" text null, "title" text not null, "mandatory" boolean not null default false, "owner_id" uuid null, "due_at" timestamptz(3) null, "state" text not null default 'open', "reason" text null, "settled_by" uuid null, "settled_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create unique index "incident_task_item_key" on "incident_task" ("incident_id", "phase", "item")`);
    this.addSql(
      `create table "post_mortem" ("id" uuid not null, "incident_id" uuid not null, "state" text not null default 'draft', "impact" text not null default '', "causes" text not null default '', "went_well" text not null default '', "luck" text not null default '', "author_id" uuid not null, "reviewer_id" uuid null, "reviewed_at" timestamptz(3) null, "published_at" timestamptz(3) null, "sha256" text null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`alter table "post_mortem" add constraint "post_mortem_incident_key" unique ("incident_id")`);
    this.addSql(
      `create table "post_mortem_action" ("id" uuid not null, "incident_id" uuid not null, "title" text not null, "owner_id" uuid not null, "due_at" timestamptz(3) not null, "state" text not null default 'open', "reason" text null, "settled_by" uuid null, "settled_at" timestamptz(3) null, "reminders_sent" int not null default 0, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(`create index "post_mortem_action_incident_idx" on "post_mortem_action" ("incident_id")`);
    this.addSql(
      `create table "post_mortem_reader" ("id" uuid not null, "post_mortem_id" uuid not null, "person_id" uuid not null, "mailed_at" timestamptz(3) null, "reminded_at" timestamptz(3) null, "acknowledged_at" timestamptz(3) null, "released_at" timestamptz(3) null, "released_by" uuid null, "reason" text null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "post_mortem_reader" add constraint "post_mortem_reader_key" unique ("post_mortem_id", "person_id")`,
    );
    this.addSql(`alter table "alert" add constraint "alert_size_check" check (octet_length(content::text) <= 16384)`);
    this.addSql(`alter table "alert" add constraint "alert_state_check" check ("state" in ('firing', 'resolved'))`);
    this.addSql(
      `alter table "alert_source" add constraint "alert_source_shape_check" check ("shape" in ('alertmanager', 'generic'))`,
    );
    this.addSql(
      `alter table "clock" add constraint "clock_order_check" check (starts_at <= warn_at and warn_at <= due_at)`,
    );
    this.addSql(
      `alter table "clock" add constraint "clock_settled_check" check ((state in ('running', 'overdue')) = (settled_at is null))`,
    );
    this.addSql(
      `alter table "clock" add constraint "clock_subject_type_check" check ("subject_type" in ('incident', 'vulnerability_report', 'suspicion_report'))`,
    );
    this.addSql(
      `alter table "clock" add constraint "clock_state_check" check ("state" in ('running', 'overdue', 'met', 'excepted', 'cancelled'))`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_closed_check" check ((phase = 'closed') = (closed_at is not null))`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_over_check" check ((phase = 'closed') = (outcome is not null))`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_merged_check" check ((merged_into is not null) = coalesce(outcome = 'merged', false))`,
    );
    this.addSql(`alter table "incident" add constraint "incident_people_check" check (people_affected >= 0)`);
    this.addSql(
      `alter table "incident" add constraint "incident_source_check" check ("source" in ('person', 'alert', 'customer_report', 'vulnerability_report', 'finding'))`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_phase_check" check ("phase" in ('triage', 'contain', 'fix', 'recover', 'review', 'closed'))`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_outcome_check" check ("outcome" in ('resolved', 'not_an_incident', 'merged'))`,
    );
    this.addSql(
      `alter table "incident" add constraint "incident_severity_check" check ("severity" in ('sev1', 'sev2', 'sev3', 'sev4'))`,
    );
    this.addSql(
      `alter table "incident_event" add constraint "incident_event_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "incident_event" add constraint "incident_event_kind_check" check ("kind" in ('opened', 'alert_joined', 'report_joined', 'phase_changed', 'severity_changed', 'role_given', 'details_changed', 'instant_set', 'task_added', 'task_changed', 'note', 'correction', 'paging_started', 'page_sent', 'page_failed', 'page_acknowledged', 'paging_ended', 'containment_requested', 'containment_done', 'containment_failed', 'containment_undone', 'agency_proposed', 'agency_decided', 'agency_changed', 'notice_drafted', 'notice_approved', 'notice_withdrawn', 'notice_sent', 'notice_delivery', 'notice_called', 'clock_started', 'clock_warned', 'clock_overdue', 'clock_settled', 'statement_changed', 'post_mortem_begun', 'post_mortem_changed', 'post_mortem_reviewed', 'post_mortem_published', 'post_mortem_read', 'action_added', 'action_settled', 'reminder_sent', 'merged', 'closed'))`,
    );
    this.addSql(
      `alter table "incident_task" add constraint "incident_task_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "incident_task" add constraint "incident_task_settled_check" check ((state = 'open') = (settled_at is null))`,
    );
    this.addSql(
      `alter table "incident_task" add constraint "incident_task_phase_check" check ("phase" in ('triage', 'contain', 'fix', 'recover', 'review', 'closed'))`,
    );
    this.addSql(
      `alter table "incident_task" add constraint "incident_task_state_check" check ("state" in ('open', 'done', 'dropped'))`,
    );
    this.addSql(
      `alter table "post_mortem" add constraint "post_mortem_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "post_mortem" add constraint "post_mortem_published_check" check ((state = 'published') = (published_at is not null))`,
    );
    this.addSql(
      `alter table "post_mortem" add constraint "post_mortem_reviewer_check" check (reviewer_id <> author_id)`,
    );
    this.addSql(
      `alter table "post_mortem" add constraint "post_mortem_state_check" check ("state" in ('draft', 'in_review', 'published'))`,
    );
    this.addSql(
      `alter table "post_mortem_action" add constraint "post_mortem_action_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "post_mortem_action" add constraint "post_mortem_action_settled_check" check ((state = 'open') = (settled_at is null))`,
    );
    this.addSql(
      `alter table "post_mortem_action" add constraint "post_mortem_action_state_check" check ("state" in ('open', 'done', 'declined'))`,
    );
    this.addSql(
      `alter table "post_mortem_reader" add constraint "post_mortem_reader_post_mortem_id_foreign" foreign key ("post_mortem_id") references "post_mortem" ("id")`,
    );
    this.addSql(`grant select, insert, update on "incident" to reeve_platform`);
    this.addSql(`grant select on "incident" to reeve_backup`);
    this.addSql(`grant select, insert on "incident_event" to reeve_platform`);
    this.addSql(`grant select on "incident_event" to reeve_backup`);
    this.addSql(`grant select, insert, update on "incident_task" to reeve_platform`);
    this.addSql(`grant select on "incident_task" to reeve_backup`);
    this.addSql(`grant select, insert, update on "post_mortem" to reeve_platform`);
    this.addSql(`grant select on "post_mortem" to reeve_backup`);
    this.addSql(`grant select, insert, update on "post_mortem_reader" to reeve_platform`);
    this.addSql(`grant select on "post_mortem_reader" to reeve_backup`);
    this.addSql(`grant select, insert, update on "post_mortem_action" to reeve_platform`);
    this.addSql(`grant select on "post_mortem_action" to reeve_backup`);
    this.addSql(`grant select, insert, update on "alert_source" to reeve_platform`);
    this.addSql(`grant select on "alert_source" to reeve_backup`);
    this.addSql(`grant select, insert, update on "alert" to reeve_platform`);
    this.addSql(`grant select on "alert" to reeve_backup`);
    this.addSql(`grant select, insert, update on "clock" to reeve_platform`);
    this.addSql(`grant select on "clock" to reeve_backup`);
    this.addSql(`grant usage on sequence incident_number_seq to reeve_platform`);
  }
}
