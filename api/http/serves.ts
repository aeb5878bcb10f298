import type { Permission } from '../../src/access/permissions.ts';
import type { Module } from '../../src/agencies/modules.ts';

/** Whom a route serves. A route without an answer to this cannot be written (control B1). */
export type StaffServes = {
  kind: 'staff';
  permission: Permission;
  module: Module | null;
  /** Writes even while the agency can otherwise only be read: what concerns its safety must not wait for a payment. */
  whileReadOnly?: boolean;
};
export type OperatorServes = { kind: 'operator' };
export type PersonServes = { kind: 'person'; allowPendingFactor: boolean };
export type EverybodyServes = { kind: 'everybody' };
export type PortalServes = { kind: 'portal' };
export type MemberServes = { kind: 'member'; whileReadOnly?: boolean };
export type Serves = StaffServes | PortalServes | MemberServes | OperatorServes | PersonServes | EverybodyServes;

/** Staff of an agency whose role carries the permission; `module: null` only for what every agency has. */
export const staff = (needs: Omit<StaffServes, 'kind'>): StaffServes => ({ kind: 'staff', ...needs });

/** Owners and renters of an agency with the module `portal`; policies decide which rows are theirs (control B3). */
export const portal = (): PortalServes => ({ kind: 'portal' });

/** Whoever is in an agency, staff or portal: for what concerns themselves alone. */
export const member = (options: Omit<MemberServes, 'kind'> = {}): MemberServes => ({ kind: 'member', ...options });

/** A person of the company, signed in as such. */
export const operator = (): OperatorServes => ({ kind: 'operator' });

/**
 * Whoever is signed in, on one's own account: /v1/me, choosing an agency. `allowPendingFactor` is for the routes by
 * which a second factor is enrolled or shown, and for signing out.
 */
export const person = (options: { allowPendingFactor?: boolean } = {}): PersonServes => ({
  kind: 'person',
  allowPendingFactor: options.allowPendingFactor ?? false,
});

/** Anyone, signed in or not. No session is read; a handler that needs rows hands `ctx.caller` to a use case. */
export const everybody = (): EverybodyServes => ({ kind: 'everybody' });
