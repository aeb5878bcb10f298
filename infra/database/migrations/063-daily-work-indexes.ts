import { Migration } from '@mikro-orm/migrations';

/** What takes long on big tables, made beside the writes of others. */
export class DailyWorkIndexes extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(
      `create index concurrently if not exists "audit_event_feed_idx" on "audit_event" ("for_agency", "txid", "id")`,
    );
    this.addSql(
      `create index concurrently if not exists "property_changed_idx" on "property" ("agency_id", "updated_at" desc, "id" desc)`,
    );
    this.addSql(
      `create index concurrently if not exists "property_name_idx" on "property" ("agency_id", "name", "id")`,
    );
    this.addSql(
      `create index concurrently if not exists "property_search_idx" on "property" using gin ("agency_id", array_to_tsvector("search_terms"))`,
    );
    this.addSql(`alter table "property" validate constraint "property_counts_check"`);
    this.addSql(`alter table "property" validate constraint "property_status_check"`);
    this.addSql(`alter table "membership" validate constraint "membership_limited_check"`);
    this.addSql(`alter table "membership" validate constraint "membership_roles_check"`);
  }
}
