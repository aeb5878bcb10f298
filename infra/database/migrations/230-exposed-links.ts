import { Migration } from '@mikro-orm/migrations';

/** Which of our secrets was found by others, and of what: for each kind that we hand out. */
export class ExposedLinks extends Migration {
  override up(): void {
    this.addSql(`alter table "exposed_credential" add "kind" text null, add "subject_id" text null`);
    this.addSql(
      `alter table "exposed_credential" add constraint "exposed_credential_kind_check" check ("kind" in ('session', 'invitation', 'notice_link', 'page_link', 'reader_link', 'report_link', 'alert_source', 'pager')) not valid`,
    );
  }
}
