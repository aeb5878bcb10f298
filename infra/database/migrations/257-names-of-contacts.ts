import { Migration } from '@mikro-orm/migrations';

/**
 * Contacts of the agencies that an incident touched of whose names a text says two words, or all of it as one word: a
 * first choice, of which the comparison decides. A name of one word is too often an ordinary one.
 */
const contactsOf = `create function auth.contacts_of_agencies(affected uuid[], said text[])
returns table (agency_id uuid, word text)
language sql stable security definer set search_path = '' as $$
  select c.agency_id, c.name
  from (select agency_id, id, name, search_terms, lower(regexp_replace(normalize(name, nfkd), '[^[:alnum:]]', '', 'g')) as joined
    from public.contact where agency_id = any (affected) and name ~ '\\S\\s+\\S') c
  cross join lateral unnest(c.search_terms || c.joined) t (w)
  join (select distinct w from unnest(said) w) words on words.w = t.w
  group by c.agency_id, c.id, c.name
  having count(*) >= 2 or bool_or(t.w = c.joined)
$$`;

export class NamesOfContacts extends Migration {
  override up(): void {
    this.addSql(contactsOf);
    this.addSql('revoke execute on function auth.contacts_of_agencies(uuid[], text[]) from public');
    this.addSql('grant execute on function auth.contacts_of_agencies(uuid[], text[]) to reeve_platform');
  }
}
