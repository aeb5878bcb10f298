import { Migration } from '@mikro-orm/migrations';

/** Agency roles add work of their own agency only; until then a row of theirs could name anybody's workflow. */
export class OwnWork extends Migration {
  override up(): void {
    const own = `starts_with(workflow_id, 'agency/' || for_agency::text || '/')`;
    for (const table of ['outbox', 'run']) this.addSql(policy(table, own));
    this.addSql(policy('step', `${own} or starts_with(workflow_id, 'platform/')`));
  }
}

const policy = (table: string, check: string): string =>
  `create policy "own_work" on "${table}" as restrictive for insert to "reeve_app", "reeve_operator" with check (${check})`;
