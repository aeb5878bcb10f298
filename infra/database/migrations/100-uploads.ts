import { Migration } from '@mikro-orm/migrations';

/** Counts the uploads of a document, so that what a broken one leaves can be found. */
export class Uploads extends Migration {
  override up(): void {
    this.addSql(
      `alter table "document" add column "uploads" int not null default 0, add column "upload_until" timestamptz(3) null`,
    );
  }
}
