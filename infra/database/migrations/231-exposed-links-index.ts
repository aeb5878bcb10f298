import { Migration } from '@mikro-orm/migrations';

/** Which link of a row holds is asked each time that one is opened. */
export class ExposedLinksIndex extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql(`alter table "exposed_credential" validate constraint "exposed_credential_kind_check"`);
    this.addSql(
      `create index concurrently if not exists "exposed_credential_subject_idx" on "exposed_credential" ("subject_id", "kind")`,
    );
  }
}
