import { Migration } from '@mikro-orm/migrations';

/** The duplicates of a report, and how many reports an address has sent lately; without stopping anybody. */
export class ReportIndexes extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(
      `create index concurrently if not exists "vulnerability_report_duplicate_idx" on "vulnerability_report" ("duplicate_of")`,
    );
    this.addSql(
      `create index concurrently if not exists "vulnerability_report_email_idx" on "vulnerability_report" ("reporter_email", "created_at")`,
    );
  }
}
