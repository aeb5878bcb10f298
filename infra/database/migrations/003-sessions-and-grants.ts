import { Migration } from '@mikro-orm/migrations';

/** Who may do what to which table; every process compares it with `src/register.ts` when it starts. */
const grants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  reeve_app: {
    'agency, membership, invitation, property': 'select, insert, update',
    'entitlement, idempotency_key': 'select, insert, update, delete',
    'audit_event, run, step': 'select, insert',
    outbox: 'insert',
  },
  reeve_operator: {
    'agency, membership, invitation, property, entitlement, idempotency_key': 'select',
    'audit_event, outbox, run': 'insert',
  },
  reeve_identity: {
    'person, operator_account': 'select, insert, update',
    'session, throttle': 'select, insert, update, delete',
    step: 'select, insert',
    'audit_event, outbox, run': 'insert',
  },
  reeve_platform: {
    'agency, schema_migration': 'select',
    'data_key, sign_up, stripe_event, billing_customer, provisioning, operator_task': 'select, insert, update',
    'outbox, run': 'select, insert, update, delete',
    'evidence, step': 'select, insert',
    audit_event: 'insert',
  },
  reeve_seal: { audit_event: 'select' },
  reeve_backup: { 'all tables in schema public': 'select' },
};

/**
 * The one look-up that happens before there is a context: who holds this token. Agency roles cannot read the tables
 * it reads. It sets the transaction's context, which outlives the function because only search_path is its own.
 */
const open = `create function auth.open(token bytea) returns table (
  live boolean, session_id uuid, person_id uuid, factor text, factor_at timestamptz, totp_confirmed boolean,
  needs_factor boolean, as_operator boolean, touch_due boolean, agency_id uuid, membership_id uuid,
  membership_kind text, roles text[], contact_id uuid, agency_state text, modules text[])
language plpgsql security definer set search_path = '' rows 1 as $$
begin
  select s.ended_at is null and now() < s.idle_expires_at and now() < s.expires_at and p.state = 'active'
      and (not s.as_operator or o.id is not null) and (s.membership_id is null or m.state = 'active'),
    s.id, p.id, s.factor, s.factor_at, p.totp_confirmed_at is not null,
    p.totp_confirmed_at is not null or o.id is not null or exists (
      select from public.membership a where a.person_id = p.id and a.state = 'active' and 'admin' = any (a.roles)),
    s.as_operator, now() - s.seen_at > interval '1 minute',
    m.agency_id, m.id, m.kind, m.roles, m.contact_id, g.state,
    (select array_agg(e.module order by e.module) from public.entitlement e where e.agency_id = m.agency_id)
  into live, session_id, person_id, factor, factor_at, totp_confirmed, needs_factor, as_operator, touch_due,
    agency_id, membership_id, membership_kind, roles, contact_id, agency_state, modules
  from public.session s
  join public.person p on p.id = s.person_id
  left join public.operator_account o on o.person_id = p.id and o.ended_at is null
  left join public.membership m on m.agency_id = s.for_agency and m.id = s.membership_id
  left join public.agency g on g.id = m.agency_id
  where s.token_hash = token;
  if session_id is null then return; end if;
  if live then
    perform set_config('app.agency_id', coalesce(agency_id::text, ''), true),
      set_config('app.actor_kind', coalesce(membership_kind, case when as_operator then 'operator' else 'person' end), true),
      set_config('app.actor_id', coalesce(membership_id, person_id)::text, true),
      set_config('app.contact_id', coalesce(contact_id::text, ''), true);
  end if;
  return next;
end $$`;

/** The agencies a person may choose; only the identity role asks, for the person it has just recognised. */
const memberships = `create function auth.memberships_of(person uuid) returns table (
  membership_id uuid, agency_id uuid, agency_name text, agency_state text, kind text, roles text[], state text)
language sql stable security definer set search_path = '' as $$
  select m.id, m.agency_id, g.name, g.state, m.kind, m.roles, m.state
  from public.membership m join public.agency g on g.id = m.agency_id
  where m.person_id = person and m.state in ('active', 'invited') order by g.name, m.id
$$`;

export class SessionsAndGrants extends Migration {
  override up(): void {
    for (const [role, tables] of Object.entries(grants))
      for (const [names, privileges] of Object.entries(tables))
        this.addSql(`grant ${privileges} on ${names} to ${role}`);
    this.addSql('grant usage on sequence outbox_seq_seq to reeve_app, reeve_operator, reeve_identity, reeve_platform');
    this.addSql(open);
    this.addSql(memberships);
    this.addSql('revoke execute on all functions in schema auth from public');
    this.addSql('grant execute on function auth.open(bytea) to reeve_app, reeve_identity, reeve_platform');
    this.addSql('grant execute on function auth.memberships_of(uuid) to reeve_identity');
  }
}
