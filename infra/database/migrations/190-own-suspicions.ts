import { Migration } from '@mikro-orm/migrations';

/** Whoever reports a suspicion does so in their own name, and nobody of an agency changes what was reported. */
export class OwnSuspicions extends Migration {
  override up(): void {
    this.addSql(
      `create policy "own_insert" on "suspicion_report" as restrictive for insert to "reeve_app", "reeve_operator" with check (reported_by = (select nullif(current_setting('app.member_id', true), '')::uuid as "nullif") or (select nullif(current_setting('app.actor_kind', true), '') as "nullif") = 'system')`,
    );
    this.addSql('revoke update on "suspicion_report" from reeve_app');
  }
}
