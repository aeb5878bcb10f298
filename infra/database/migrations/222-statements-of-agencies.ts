import { Migration } from '@mikro-orm/migrations';

const told =
  "complete and exists (select from breach_notice n where n.incident_id = legal_statement.incident_id and n.for_agency = legal_statement.for_agency and n.state = 'sent' and not n.exercise)";

/** Lets agencies see the complete statements about an incident that they were told of, each its own. */
export class StatementsOfAgencies extends Migration {
  override up(): void {
    this.addSql(`alter table "legal_statement" enable row level security`);
    this.addSql(`alter table "legal_statement" force row level security`);
    this.addSql(
      `create policy "agency" on "legal_statement" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif")) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif"))`,
    );
    this.addSql(`create policy "platform" on "legal_statement" to "reeve_platform" using (true) with check (true)`);
    this.addSql(
      `create policy "told" on "legal_statement" as restrictive for select to "reeve_app", "reeve_operator" using (${told})`,
    );
    this.addSql(
      `create policy "portal" on "legal_statement" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "limited" on "legal_statement" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (false))`,
    );
    this.addSql(`grant select on "legal_statement" to reeve_app`);
  }
}
