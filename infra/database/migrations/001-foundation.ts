import { Migration } from '@mikro-orm/migrations';

/** What the schema stands on: nobody creates in `public`, and the functions that policies ask. */
export class Foundation extends Migration {
  override up(): void {
    this.addSql('revoke create on schema public from public');
    this.addSql('create schema auth');
    this.addSql('grant usage on schema auth to reeve_app, reeve_operator, reeve_identity, reeve_platform');
    this.addSql('alter default privileges revoke execute on functions from public');
    this.addSql('alter default privileges grant select on tables to reeve_backup');
    // No support grant can exist before grant-support-access does: operators see no agency's rows.
    this.addSql(`create function auth.has_live_grant(agency uuid) returns boolean
      language sql stable parallel safe set search_path = '' as 'select false'`);
    this.addSql('revoke execute on function auth.has_live_grant(uuid) from public');
    this.addSql('grant execute on function auth.has_live_grant(uuid) to reeve_operator');
  }
}
