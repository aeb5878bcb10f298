import { Migration } from '@mikro-orm/migrations';

/** Alerts of a source that could not be taken: how many, when last, and what was wrong with those. */
export class RefusedAlerts extends Migration {
  override up(): void {
    this.addSql(
      `alter table "alert_source" add column "refused_count" int not null default 0, add column "refused_at" timestamptz(3) null, add column "refused_faults" jsonb not null default '[]'`,
    );
  }
}
