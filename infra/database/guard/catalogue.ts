import type pg from 'pg';
import { z } from 'zod';

/** A query of the guard: what it asks of the catalogue, and the shape of its rows. */
async function ask<Row>(pool: pg.Pool, sql: string, row: z.ZodType<Row>): Promise<Row[]> {
  return z.array(row).parse((await pool.query(sql)).rows);
}

const ours = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'`;

export type RelationFacts = z.infer<typeof relationFacts>;
const relationFacts = z.object({
  name: z.string(),
  kind: z.string(),
  enabled: z.boolean(),
  forced: z.boolean(),
  columns: z.array(z.string()),
  rules: z.number(),
  owner: z.string(),
});

/** Tables, views, materialised views and foreign tables outside the system's schemas. */
export const readRelations = (pool: pg.Pool) =>
  ask(
    pool,
    `select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as name,
       c.relkind::text as kind, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       (select count(*)::int from pg_rewrite w where w.ev_class = c.oid) as rules,
       pg_get_userbyid(c.relowner)::text as owner
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${ours}`,
    relationFacts,
  );

export type PolicyFacts = z.infer<typeof policyFacts>;
const policyFacts = z.object({
  relation: z.string(),
  name: z.string(),
  permissive: z.boolean(),
  command: z.string(),
  roles: z.array(z.string()),
  using: z.string().nullable(),
  check: z.string().nullable(),
});

/** Policies; `roles` says `public` where a policy binds everybody. */
export const readPolicies = (pool: pg.Pool) =>
  ask(
    pool,
    `select c.relname as relation, p.polname as name, p.polpermissive as permissive, p.polcmd::text as command,
       array(select case r when 0 then 'public' else pg_get_userbyid(r)::text end from unnest(p.polroles) r) as roles,
       pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
     from pg_policy p join pg_class c on c.oid = p.polrelid`,
    policyFacts,
  );

const grantFacts = z.object({ relation: z.string(), role: z.string(), privilege: z.string(), grantable: z.boolean() });

/** Privileges on relations and on single columns, but for those of the owner. */
export const readGrants = (pool: pg.Pool) =>
  ask(
    pool,
    `select c.relname as relation, case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end as role,
       lower(a.privilege_type) as privilege, a.is_grantable as grantable
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     cross join lateral (
       select * from aclexplode(c.relacl)
       union all
       select (x).grantor, (x).grantee, (x).privilege_type || ' (column)', (x).is_grantable
       from (select aclexplode(t.attacl) x from pg_attribute t where t.attrelid = c.oid and t.attacl is not null) columns
     ) a
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${ours} and a.grantee <> c.relowner`,
    grantFacts,
  );

export type FunctionFacts = z.infer<typeof functionFacts>;
const functionFacts = z.object({
  name: z.string(),
  definer: z.boolean(),
  pinned: z.boolean(),
  public: z.boolean(),
});

/** Functions and procedures outside the system's schemas, those of extensions left out. */
export const readFunctions = (pool: pg.Pool) =>
  ask(
    pool,
    `select n.nspname || '.' || f.proname as name, f.prosecdef as definer,
       coalesce(array_to_string(f.proconfig, ',') like '%search_path=%', false) as pinned,
       exists (select from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where a.grantee = 0) as public
     from pg_proc f join pg_namespace n on n.oid = f.pronamespace
     where ${ours} and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')`,
    functionFacts,
  );

const roleFacts = z.object({
  role: z.string(),
  privileged: z.boolean(),
  memberships: z.array(z.string()),
  owns: z.number(),
  version: z.number(),
});

/** What the connected role is, may become and owns; and the server's version. */
export const readRole = (pool: pg.Pool) =>
  ask(
    pool,
    `select r.rolname::text as role, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as privileged,
       array(select pg_get_userbyid(m.roleid)::text from pg_auth_members m where m.member = r.oid) as memberships,
       (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
       current_setting('server_version_num')::int as version
     from pg_roles r where r.rolname = current_user`,
    roleFacts,
  );
