import { type PolicyDef, p } from '@mikro-orm/core';
import { uuid7 } from './ids.ts';

/** The database roles that serve; `reeve_owner` only migrates. DESIGN.md, "The database". */
export const roles = [
  'reeve_owner',
  'reeve_app',
  'reeve_operator',
  'reeve_identity',
  'reeve_platform',
  'reeve_seal',
  'reeve_backup',
] as const;
export type Role = (typeof roles)[number];
export type Privilege = 'select' | 'insert' | 'update' | 'delete';
export type Grants = Partial<Record<Exclude<Role, 'reeve_owner' | 'reeve_backup'>, readonly Privilege[]>>;

const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`;

/**
 * A setting of the transaction's context; absent and empty are both null, so that no context means no rows. As a select
 * of its own it is asked once for each statement: asked for each row it took most of the time of long reads.
 * The column's name is what PostgreSQL would call it: the comparison with its catalogue wants it said.
 */
export const context = (
  name: 'agency_id' | 'actor_kind' | 'actor_id' | 'member_id' | 'contact_id' | 'limited',
  cast = '',
): string => `(select ${setting(name)}${cast} as "nullif")`;

const agencyRoles = ['reeve_app', 'reeve_operator'];
const mine = (column: string) => `${column} = ${context('agency_id', '::uuid')}`;

/** The policy of every agency table: its own agency, nothing without a context. */
export const agencyPolicy = (column = 'agency_id'): PolicyDef => ({
  name: 'agency',
  using: mine(column),
  check: mine(column),
  roles: ['reeve_app'],
});

/** Operators read agency rows only while a support grant to that agency is live. */
export const operatorPolicy = (column = 'agency_id'): PolicyDef => ({
  name: 'operator',
  command: 'select',
  using: `${mine(column)} and auth.has_live_grant(${column})`,
  roles: ['reeve_operator'],
});

/** Platform tables that agency roles touch: their own agency's rows; the platform's roles see all. */
export const platformPolicies = (platformRoles: Role[]): PolicyDef[] => [
  { name: 'agency', using: mine('for_agency'), check: mine('for_agency'), roles: agencyRoles },
  { name: 'platform', using: 'true', check: 'true', roles: platformRoles },
];

/**
 * What agency roles add to the tables of work names a workflow of the agency's own, or, where `platformToo`, a platform
 * run that acts for it: else one agency could start, wake or forestall another one's work.
 */
export const ownWorkPolicy = ({ platformToo }: { platformToo: boolean }): PolicyDef => ({
  name: 'own_work',
  type: 'restrictive',
  command: 'insert',
  check: `starts_with(workflow_id, 'agency/' || for_agency::text || '/')${platformToo ? ` or starts_with(workflow_id, 'platform/')` : ''}`,
  roles: agencyRoles,
});

export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => uuid7());
/** Milliseconds: a cursor over microseconds, cut by JavaScript, repeats rows. */
export const instant = () => p.datetime().length(3);
export const createdAt = () => instant().defaultRaw('now()');
export const version = () => p.integer().version().default(1);

/** Who acts for the agency itself: everybody but the portal's users. */
const staffKinds = `(select ${setting('actor_kind')} in ('staff', 'system', 'operator'))`;
/** True for everybody but staff who are limited to some properties. */
export const unlimited = `(select ${setting('limited')} is null)`;

/** Portal users see, change and delete nothing of this table. */
export const staffOnlyPolicy = (command: 'all' | 'select' = 'all'): PolicyDef => ({
  name: 'portal',
  type: 'restrictive',
  command,
  using: staffKinds,
  roles: agencyRoles,
});

/** Portal users read what `using` shows them, and write nothing (control B3). */
export const portalPolicies = (using: string): PolicyDef[] => [
  { name: 'portal', type: 'restrictive', using: `${staffKinds} or (${using})`, check: staffKinds, roles: agencyRoles },
  { name: 'portal_delete', type: 'restrictive', command: 'delete', using: staffKinds, roles: agencyRoles },
];

/** True for staff limited to some properties when this property is one of theirs. */
export const assigned = (agencyId: string, propertyId: string): string =>
  `exists (select from property_staff a where a.agency_id = ${agencyId} and a.property_id = ${propertyId} and a.membership_id = ${context('member_id', '::uuid')})`;

/** Staff who are limited to some properties see and write only what `using` allows; for all others nothing changes. */
export const limitedPolicy = (using: string): PolicyDef => ({
  name: 'limited',
  type: 'restrictive',
  using: `${unlimited} or (${using})`,
  roles: agencyRoles,
});

/** Staff who are limited to some properties do not write here. */
export const limitedReadPolicies = (): PolicyDef[] =>
  (['insert', 'update', 'delete'] as const).map(command => ({
    name: `limited_${command}`,
    type: 'restrictive',
    command,
    ...(command === 'insert' ? {} : { using: `${unlimited}` }),
    ...(command === 'delete' ? {} : { check: `${unlimited}` }),
    roles: agencyRoles,
  }));
