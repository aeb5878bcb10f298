import { Migration } from '@mikro-orm/migrations';

/** How far a round of paging has come, pages held back, and deliveries of alerts that name themselves. */
export class RoundsAndDeliveries extends Migration {
  override up(): void {
    this.addSql(`alter table "page" add column "held_until" timestamptz(3) null`);
    this.addSql(`alter table "page" drop constraint "page_state_check"`);
    this.addSql(
      `alter table "page" add constraint "page_state_check" check ("state" in ('pending', 'sent', 'failed', 'held', 'dropped')) not valid`,
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
