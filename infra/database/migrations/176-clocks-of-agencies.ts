import { Migration } from '@mikro-orm/migrations';

/** Lets agencies see the clocks that their law runs for an incident that they were told of, and no others. */
export class ClocksOfAgencies extends Migration {
  override up(): void {
    this.addSql(`alter table "clock" enable row level security`);
    this.addSql(`alter table "clock" force row level security`);
    this.addSql(
      `create policy "agency" on "clock" to "reeve_app", "reeve_operator" using (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif")) with check (for_agency = (select nullif(current_setting('app.agency_id', true), '')::uuid as "nullif"))`,
    );
    this.addSql(`create policy "platform" on "clock" to "reeve_platform" using (true) with check (true)`);
    this.addSql(
      `create policy "told" on "clock" as restrictive for select to "reeve_app", "reeve_operator" using (subject_type = 'incident' and exists (select from breach_notice n where n.incident_id = subject_id and n.for_agency = clock.for_agency and n.state = 'sent' and not n.exercise))`,
    );
    this.addSql(
      `create policy "portal" on "clock" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')))`,
    );
    this.addSql(
      `create policy "limited" on "clock" as restrictive to "reeve_app", "reeve_operator" using ((select nullif(current_setting('app.limited', true), '') is null) or (false))`,
    );
    this.addSql(`grant select on "clock" to reeve_app`);
  }
}
