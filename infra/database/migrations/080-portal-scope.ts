import { Migration } from '@mikro-orm/migrations';

const agency = `nullif(current_setting('app.agency_id', true), '')::uuid`;
const contact = `nullif(current_setting('app.contact_id', true), '')::uuid`;
const staff = `nullif(current_setting('app.actor_kind', true), '') in ('staff', 'system', 'operator')`;

/** They run as the owner, answer about the contact of the context alone, and say nothing but yes or no. */
const asked = (name: string, args: string, body: string) =>
  `create function auth.portal_${name}(${args}) returns boolean
language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  here uuid := ${agency};
  me uuid := ${contact};
begin
  return exists (${body});
end $$`;

/** Scopes of the caller: an owner's once it has begun, a renter's for a lease that was agreed. */
const mine = `select from public.portal_scope s left join public.lease l on l.agency_id = s.agency_id and l.id = s.lease_id
  where s.agency_id = here and s.contact_id = me
    and case s.kind when 'owner' then s.valid_from <= auth.portal_today() else l.state not in ('draft', 'cancelled') end`;

const inOwnersTime = `s.property_id = lease.property_id
  and daterange(s.valid_from, s.valid_to, '[]') && daterange(lease.starts_on, lease.ends_on, '[]')`;

/** Those by which a lease is seen: the renter's own, or the owner's if it was in force in the owner's time. */
const byLease = `select from public.portal_scope s
  where s.agency_id = here and s.contact_id = me and case s.kind when 'renter' then s.lease_id = lease.id
    else s.valid_from <= auth.portal_today() and ${inOwnersTime} end`;

const leaseOf = (body: string) => `select from public.lease lease
  where lease.agency_id = here and lease.id = of_lease and lease.state not in ('draft', 'cancelled') and exists (${body})`;

const today = `create function auth.portal_today() returns date
language sql stable parallel safe security definer set search_path = '' as $$
  select (now() at time zone a.time_zone)::date from public.agency a where a.id = ${agency}
$$`;

const functions = [
  asked('sees_property', 'wanted uuid', `${mine} and s.property_id = wanted`),
  asked(
    'sees_lease',
    'wanted uuid, of_property uuid, starts date, ends date',
    `select from (select wanted as id, of_property as property_id, starts as starts_on, ends as ends_on) lease
      where exists (${byLease})`,
  ),
  // A rent is in force until the next one: what began after somebody's time, or was over before it, is not theirs.
  asked(
    'sees_rent',
    'of_lease uuid, effective date',
    leaseOf(`${byLease} and (s.valid_to is null or effective <= s.valid_to) and not exists (
      select from public.lease_rent r where r.agency_id = here and r.lease_id = lease.id
        and r.effective_on > effective and r.effective_on <= s.valid_from)`),
  ),
  asked(
    'sees_party',
    'of_lease uuid, party uuid, since date, until date',
    leaseOf(
      `${byLease} and (party = me or daterange(s.valid_from, s.valid_to, '[]') && daterange(since, until, '[]'))`,
    ),
  ),
  // What is about another contact is theirs alone. A renter of a lease's first day sees what led to it, such as the
  // agreement itself.
  asked(
    'sees_document',
    'of_property uuid, of_lease uuid, about uuid, audience text[], dated date',
    `${mine} and (about is null or about = me)
      and (s.property_id = of_property or (of_property is null and about = me))
      and (s.valid_to is null or dated <= s.valid_to)
      and case s.kind
        when 'owner' then 'owners' = any (audience) and dated >= s.valid_from
          and (of_lease is null or exists (${leaseOf(`select where ${inOwnersTime}`)}))
        else 'renters' = any (audience) and (of_lease is null or of_lease = s.lease_id)
          and (dated >= s.valid_from or (of_lease = s.lease_id and s.valid_from <= l.starts_on)) end`,
  ),
];

const signatures = [
  'auth.portal_today()',
  'auth.portal_sees_property(uuid)',
  'auth.portal_sees_lease(uuid, uuid, date, date)',
  'auth.portal_sees_rent(uuid, date)',
  'auth.portal_sees_party(uuid, uuid, date, date)',
  'auth.portal_sees_document(uuid, uuid, uuid, text[], date)',
].join(', ');

const shown: Readonly<Record<string, string>> = {
  property: 'auth.portal_sees_property(id)',
  property_owner: `contact_id = ${contact} and from_on <= auth.portal_today()`,
  lease: `state in ('agreed', 'current', 'ending', 'ended') and auth.portal_sees_lease(id, property_id, starts_on, ends_on)`,
  lease_rent: 'auth.portal_sees_rent(lease_id, effective_on)',
  lease_party: 'auth.portal_sees_party(lease_id, contact_id, from_on, to_on)',
  document: `state = 'ready' and archived_at is null and auth.portal_sees_document(property_id, lease_id, contact_id, audience, dated_on)`,
  agency: 'true',
};

/** What portal users see, asked of functions: policies that ask other tables cannot say until when a rent held. */
export class PortalScope extends Migration {
  override up(): void {
    for (const made of [today, ...functions]) this.addSql(made);
    this.addSql(`revoke execute on function ${signatures} from public`);
    this.addSql(`grant execute on function ${signatures} to reeve_app, reeve_operator`);
    for (const [table, using] of Object.entries(shown)) {
      if (table !== 'agency') this.addSql(`drop policy "portal" on "${table}"`);
      this.addSql(
        `create policy "portal" on "${table}" as restrictive to "reeve_app", "reeve_operator" using (${staff} or (${using})) with check (${staff})`,
      );
    }
    for (const table of ['property_owner', 'agency'])
      this.addSql(
        `create policy "portal_delete" on "${table}" as restrictive for delete to "reeve_app", "reeve_operator" using (${staff})`,
      );
    this.addSql(
      `create policy "portal" on "entitlement" as restrictive to "reeve_app", "reeve_operator" using (${staff})`,
    );
  }
}
