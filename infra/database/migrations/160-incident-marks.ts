import { Migration } from '@mikro-orm/migrations';

/** What an incident's run has done already, so that a repeat does nothing twice. */
export class IncidentMarks extends Migration {
  override up(): void {
    this.addSql(
      `alter table "incident" add column "unattended_since" timestamptz(3) null default now(), add column "unattended_paged_at" timestamptz(3) null, add column "update_reminded_at" timestamptz(3) null`,
    );
    this.addSql(`alter table "incident_task" add column "reminded_at" timestamptz(3) null`);
  }
}
