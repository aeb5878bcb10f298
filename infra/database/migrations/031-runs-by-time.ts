import { Migration } from '@mikro-orm/migrations';

/** Operators page through the runs of everybody by time; an agency's own have `run_page_idx`. */
export class RunsByTime extends Migration {
  /** An index is made beside the writes of others only outside a transaction. */
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(
      'create index concurrently if not exists "run_requested_at_idx" on "run" ("requested_at" desc, "id" desc)',
    );
  }
}
