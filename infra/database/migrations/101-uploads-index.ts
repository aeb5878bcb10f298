import { Migration } from '@mikro-orm/migrations';

/** Few rows at a time: what the sweep looks at. */
export class UploadsIndex extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(
      `create index concurrently if not exists "document_upload_idx" on "document" ("agency_id", "upload_until") where "upload_until" is not null`,
    );
  }
}
