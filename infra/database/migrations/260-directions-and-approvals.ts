import { Migration } from '@mikro-orm/migrations';

/**
 * Directions of the Australian Commissioner, each with a clock of its own: `occasion_id` tells clocks of one kind apart. And
 * how many approvals of the same person a further one follows.
 */
export class DirectionsAndApprovals extends Migration {
  override up(): void {
    this.addSql(
      `create table "legal_direction" ("id" uuid not null, "incident_id" uuid not null, "for_agency" uuid not null, "reference" text not null, "asks" text not null, "received_at" timestamptz(3) not null, "comply_by" timestamptz(3) null, "recorded_by" uuid not null, "retracted_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create unique index "legal_direction_key" on "legal_direction" ("incident_id", "for_agency", lower("reference")) where "retracted_at" is null`,
    );
    this.addSql(
      `alter table "legal_direction" add constraint "legal_direction_incident_id_foreign" foreign key ("incident_id") references "incident" ("id")`,
    );
    this.addSql(
      `alter table "legal_direction" add constraint "legal_direction_order_check" check (comply_by > received_at)`,
    );
    this.addSql(`grant select, insert, update on "legal_direction" to reeve_platform`);
    this.addSql(`alter table "clock" add column "occasion_id" uuid null`);
    this.addSql(`alter table "breach_notice_approval" add column "follows" int not null default 0`);
    this.addSql(`alter table "incident_event" drop constraint "incident_event_kind_check"`);
    this.addSql(
      `alter table "incident_event" add constraint "incident_event_kind_check" check ("kind" in ('opened', 'alert_joined', 'report_joined', 'phase_changed', 'severity_changed', 'role_given', 'details_changed', 'instant_set', 'task_added', 'task_changed', 'note', 'correction', 'paging_started', 'page_sent', 'page_failed', 'page_held', 'page_acknowledged', 'paging_ended', 'containment_requested', 'containment_done', 'containment_failed', 'containment_undone', 'agency_proposed', 'agency_decided', 'agency_changed', 'notice_drafted', 'notice_approved', 'notice_withdrawn', 'notice_sent', 'notice_delivery', 'notice_called', 'clock_started', 'clock_moved', 'clock_warned', 'clock_overdue', 'clock_settled', 'statement_changed', 'direction_recorded', 'direction_changed', 'post_mortem_begun', 'post_mortem_changed', 'post_mortem_reviewed', 'post_mortem_published', 'post_mortem_read', 'action_added', 'action_settled', 'reminder_sent', 'merged', 'closed')) not valid`,
    );
  }
}
