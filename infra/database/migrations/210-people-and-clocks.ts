import { Migration } from '@mikro-orm/migrations';

/**
 * Ends somebody's work for the company. All who work for it are locked in one order, so that of two who end each other
 * the second sees the first. Says what came of it: `ended`, `already`, `unknown`, or `last`, which is refused.
 */
const endOperator = `create function auth.end_operator(named uuid) returns text
language plpgsql security definer set search_path = '' as $$
declare others int;
begin
  perform from public.operator_account o where o.ended_at is null order by o.person_id for update;
  if not exists (select from public.operator_account o where o.person_id = named) then return 'unknown'; end if;
  if exists (select from public.operator_account o where o.person_id = named and o.ended_at is not null) then
    return 'already';
  end if;
  select count(*) into others from public.operator_account o join public.person p on p.id = o.person_id
  where o.ended_at is null and p.state = 'active' and o.person_id <> named;
  if others = 0 then return 'last'; end if;
  update public.operator_account set ended_at = now() where person_id = named;
  return 'ended';
end $$`;

/**
 * Who raised a severity, ends that a clock has warned of, what paged for a suspicion that nobody answers, and the act by
 * which somebody leaves the company.
 */
export class PeopleAndClocks extends Migration {
  override up(): void {
    this.addSql(`alter table "page_round" add column "raised_by" uuid null`);
    this.addSql(`alter table "clock" add column "warned_ends" text[] not null default '{}'`);
    this.addSql(`alter table "suspicion_report" add column "paged_incident_id" uuid null`);
    this.addSql(`alter table "incident_event" drop constraint "incident_event_kind_check"`);
    this.addSql(
      `alter table "incident_event" add constraint "incident_event_kind_check" check ("kind" in ('opened', 'alert_joined', 'report_joined', 'phase_changed', 'severity_changed', 'role_given', 'details_changed', 'instant_set', 'task_added', 'task_changed', 'note', 'correction', 'paging_started', 'page_sent', 'page_failed', 'page_held', 'page_acknowledged', 'paging_ended', 'containment_requested', 'containment_done', 'containment_failed', 'containment_undone', 'agency_proposed', 'agency_decided', 'agency_changed', 'notice_drafted', 'notice_approved', 'notice_withdrawn', 'notice_sent', 'notice_delivery', 'notice_called', 'clock_started', 'clock_moved', 'clock_warned', 'clock_overdue', 'clock_settled', 'statement_changed', 'post_mortem_begun', 'post_mortem_changed', 'post_mortem_reviewed', 'post_mortem_published', 'post_mortem_read', 'action_added', 'action_settled', 'reminder_sent', 'merged', 'closed')) not valid`,
    );
    this.addSql(endOperator);
    this.addSql('revoke execute on function auth.end_operator(uuid) from public');
    this.addSql('grant execute on function auth.end_operator(uuid) to reeve_platform');
  }
}
