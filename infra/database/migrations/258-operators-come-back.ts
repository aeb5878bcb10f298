import { Migration } from '@mikro-orm/migrations';

/**
 * Takes somebody back whose work for the company had ended. Their sessions of then stay void. Says what came of it:
 * `reinstated`, `active`, or `unknown`.
 */
const reinstate = `create function auth.reinstate_operator(named uuid) returns text
language plpgsql security definer set search_path = '' as $$
declare ended timestamptz;
begin
  select o.ended_at into ended from public.operator_account o where o.person_id = named for update;
  if not found then return 'unknown'; end if;
  if ended is null then return 'active'; end if;
  update public.session set ended_at = now() where person_id = named and as_operator and ended_at is null;
  update public.operator_account set ended_at = null where person_id = named;
  return 'reinstated';
end $$`;

/** Whose work for the company has ended, the last first. */
const former = `create function auth.former_operators() returns table (
  person_id uuid, email text, name text, ended_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select p.id, p.email, p.name, o.ended_at from public.operator_account o join public.person p on p.id = o.person_id
  where o.ended_at is not null order by o.ended_at desc limit 200
$$`;

/** Who left the company and came back, by whose act and why. */
export class OperatorsComeBack extends Migration {
  override up(): void {
    this.addSql(
      `create table "operator_change" ("id" uuid not null, "person_id" uuid not null, "change" text not null, "reason" text null, "changed_by" uuid not null, "created_at" timestamptz(3) not null default now(), primary key ("id"))`,
    );
    this.addSql(
      `alter table "operator_change" add constraint "operator_change_change_check" check ("change" in ('ended', 'reinstated'))`,
    );
    this.addSql(`create index "operator_change_person_idx" on "operator_change" ("person_id", "id")`);
    this.addSql(`grant select, insert on "operator_change" to reeve_platform`);
    for (const [definition, name] of [
      [reinstate, 'auth.reinstate_operator(uuid)'],
      [former, 'auth.former_operators()'],
    ] as const) {
      this.addSql(definition);
      this.addSql(`revoke execute on function ${name} from public`);
      this.addSql(`grant execute on function ${name} to reeve_platform`);
    }
  }
}
