import { Migration } from '@mikro-orm/migrations';

/** How many incidents a source has opened lately; and the check of the states of pages, without stopping anybody. */
export class AlertsIndex extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(`alter table "page" validate constraint "page_state_check"`);
    this.addSql(`alter table "incident_event" validate constraint "incident_event_kind_check"`);
    this.addSql(`create index concurrently if not exists "alert_source_idx" on "alert" ("source_id", "first_at")`);
  }
}
