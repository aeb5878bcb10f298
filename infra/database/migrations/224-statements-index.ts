import { Migration } from '@mikro-orm/migrations';

/** An agency reads its own statements, the latest first. */
export class StatementsIndex extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(
      `create index concurrently if not exists "legal_statement_agency_idx" on "legal_statement" ("for_agency", "created_at" desc, "id" desc)`,
    );
  }
}
