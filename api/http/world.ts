import type { StaffRole } from '../../src/access/permissions.ts';
import type { ApiDeps } from '../deps.ts';

/**
 * What a route's `example` builds its valid request from: one agency with its people, made on a real database by
 * tests/support/http. A module adds the factories that its examples need.
 */
export type World = {
  deps: ApiDeps;
  agencyId: string;
  agencyName: string;
  members: Readonly<Record<StaffRole, WorldPerson>>;
  operator: WorldPerson;
  /** A fresh session token. `place` is the agency unless said otherwise; `factor` both unless said otherwise. */
  token(of: WorldPerson, options?: TokenOptions): Promise<string>;
  /** A person without a membership, who has a password and no second factor. */
  newPerson(): Promise<WorldPerson>;
  newProperty(): Promise<{ propertyId: string; version: number }>;
  /** An event of a new customer, signed as Stripe would. */
  newStripeEvent(): Promise<{ body: object; signature: string }>;
  /** A run of this world's agency, waiting for an operator. */
  newRun(): Promise<{ runId: string; workflowId: string }>;
  /** An open task that such a run has raised: retry or give up. */
  newTask(): Promise<{ taskId: string; workflowId: string }>;
};

export type WorldPerson = {
  personId: string;
  email: string;
  password: string;
  /** Null for those without a membership in this world's agency. */
  membershipId: string | null;
};
export type TokenOptions = {
  place?: 'agency' | 'account' | 'operations';
  factor?: 'password' | 'password+totp';
  ended?: boolean;
};
