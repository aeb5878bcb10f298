import { Migration } from '@mikro-orm/migrations';

/** How far a round of paging has come, pages held back, and deliveries of alerts that name themselves. */
export class RoundsAndDeliveries extends Migration {
  override up(): void {
    this.addSql(`alter table "page" add column "held_until" timestamptz(3) null`);
    this.addSql(`alter table "page" drop constraint "page_state_check"`);
    this.addSql(
      `alter table "page" add constraint "page_state_check" check ("state" in ('pending', 'sent', 'failed', 'held', 'dropped')) not valid`,
    );
    this.addSql(`alter table "incident_event" drop constraint "incident_event_kind_check"`);
    this.addSql(
      `alter table "incident_event" add constraint "incident_event_kind_check" check ("kind" in ('opened', 'alert_joined', 'report_joined', 'phase_changed', 'severity_changed', 'role_given', 'details_changed', 'instant_set', 'task_added', 'task_changed', 'note', 'correction', 'paging_started', 'page_sent', 'page_failed', 'page_held', 'page_acknowledged', 'paging_ended', 'containment_requested', 'containment_done', 'containment_failed', 'containment_undone', 'agency_proposed', 'agency_decided', 'agency_changed', 'notice_drafted', 'notice_approved', 'notice_withdrawn', 'notice_sent', 'notice_delivery', 'notice_called', 'clock_started', 'clock_warned', 'clock_overdue', 'clock_settled', 'statement_changed', 'post_mortem_begun', 'post_mortem_changed', 'post_mortem_reviewed', 'post_mortem_published', 'post_mortem_read', 'action_added', 'action_settled', 'reminder_sent', 'merged', 'closed')) not valid`,
    );
    this.addSql(
      `alter table "page_round" add column "last_resort" jsonb not null default '{"everyMs": 900000, "unreachedEveryMs": 60000}', add column "level_starts_ms" jsonb not null default '[]'`,
    );
    this.addSql(
      `alter table "escalation_policy" add column "last_resort" jsonb not null default '{"everyMs": 900000, "unreachedEveryMs": 60000}'`,
    );
    this.addSql(`alter table "alert" add column "resolved_at" timestamptz(3) null`);
    this.addSql(
      `create table "alert_delivery" ("id" uuid not null, "source_id" uuid not null, "delivery_id" text not null, "answer" jsonb not null, "created_at" timestamptz(3) not null default now(), primary key ("id"), constraint "alert_delivery_key" unique ("source_id", "delivery_id"), constraint "alert_delivery_source_id_foreign" foreign key ("source_id") references "alert_source" ("id"))`,
    );
    this.addSql(`grant select, insert, update, delete on "alert_delivery" to reeve_platform`);
    this.addSql(`grant select on "alert_delivery" to reeve_backup`);
  }
}
