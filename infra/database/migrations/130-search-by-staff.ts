import { Migration } from '@mikro-orm/migrations';

const searched = ['property', 'contact', 'lease', 'document'];

/** As before, and finds nothing for owners and renters: no route of theirs searches, so their SQL need not either. */
const search = `create or replace function search.ids(relation text, words tsquery) returns setof uuid
language plpgsql stable security definer set search_path = '' rows 100 as $$
declare agency uuid := nullif(current_setting('app.agency_id', true), '')::uuid;
begin
  if coalesce(current_setting('app.actor_kind', true), '') not in ('staff', 'system') then return; end if;
  case relation
${searched
  .map(
    table => `  when '${table}' then return query select t.id from public.${table} t
    where t.agency_id = agency and pg_catalog.array_to_tsvector(t.search_terms) @@ words;`,
  )
  .join('\n')}
  end case;
end $$`;

export class SearchByStaff extends Migration {
  override up(): void {
    this.addSql(search);
  }
}
