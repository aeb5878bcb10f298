import { Migration } from '@mikro-orm/migrations';

/** Files of reports that are on their way into the storage: what never got its row can be found, and removed. */
export class ReportUploads extends Migration {
  override up(): void {
    this.addSql(
      `create table "report_upload" ("id" uuid not null, "object_key" text not null, "given_up_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(`create index "report_upload_created_idx" on "report_upload" ("created_at")`);
    this.addSql(`grant select, insert, update, delete on "report_upload" to reeve_platform`);
  }
}
