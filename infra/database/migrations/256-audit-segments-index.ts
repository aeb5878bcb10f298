import { Migration } from '@mikro-orm/migrations';

/** Segments are ranges of transactions. Events are only added, in about that order: a few bytes for a megabyte of them. */
export class AuditSegmentsIndex extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(`create index concurrently if not exists "audit_event_txid_idx" on "audit_event" using brin ("txid")`);
  }
}
