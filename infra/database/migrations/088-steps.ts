import { Migration } from '@mikro-orm/migrations';

/** What a step of a run answered is shown to nobody who sees a part of the agency only. */
export class Steps extends Migration {
  override up(): void {
    this.addSql(
      `create policy "portal" on "step" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator'))`,
    );
    this.addSql(
      `create policy "limited" on "step" as restrictive to "reeve_app", "reeve_operator" using (nullif(current_setting('app.limited', true), '') is null or (false))`,
    );
  }
}
