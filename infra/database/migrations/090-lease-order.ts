import { Migration } from '@mikro-orm/migrations';

/** What lists of leases are sorted by. */
export class LeaseOrder extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(
      `create index concurrently if not exists "lease_starts_on_idx" on "lease" ("agency_id", "starts_on", "id")`,
    );
    this.addSql(
      `create index concurrently if not exists "lease_ends_on_idx" on "lease" ("agency_id", coalesce("ends_on", 'infinity'::date), "id")`,
    );
  }
}
