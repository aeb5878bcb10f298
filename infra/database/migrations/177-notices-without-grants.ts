import { Migration } from '@mikro-orm/migrations';

/** Operators read notices as the company, never as an agency: there it would take a support grant. */
export class NoticesWithoutGrants extends Migration {
  override up(): void {
    this.addSql(`revoke select on "breach_notice" from reeve_operator`);
  }
}
