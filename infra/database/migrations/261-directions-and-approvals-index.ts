import { Migration } from '@mikro-orm/migrations';

/** One clock of a kind for each occasion, and an approval anew where the one before counts no more. */
export class DirectionsAndApprovalsIndex extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(
      `create unique index concurrently if not exists "clock_occasion_key" on "clock" ("subject_type", "subject_id", "kind", coalesce("for_agency", "subject_id"), coalesce("occasion_id", "subject_id"))`,
    );
    this.addSql(`drop index concurrently if exists "clock_key"`);
    this.addSql(
      `create unique index concurrently if not exists "breach_notice_approval_once_key" on "breach_notice_approval" ("notice_id", "approved_by", "sha256", "follows")`,
    );
    this.addSql(`alter table "breach_notice_approval" drop constraint if exists "breach_notice_approval_key"`);
  }
}
