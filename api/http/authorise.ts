import { accessRules, type Needs } from '../../src/access/access-rules.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import type { Place } from '../../src/kernel/with-session.ts';
import type { Route } from './route.ts';
import type { Serves } from './serves.ts';

/** Where a session must be to be served; null for routes that read none. */
export function placeOf(serves: Serves): Place | null {
  if (serves.kind === 'staff' || serves.kind === 'portal' || serves.kind === 'member') return 'agency';
  if (serves.kind === 'operator') return 'operations';
  return serves.kind === 'person' ? 'account' : null;
}

/** What a route asks of its callers: what `authorise` decides by, and `GET /v1/access/explain` explains. */
export const needsOf = ({ serves, method }: Pick<Route, 'serves' | 'method'>): Needs => ({
  serves: serves.kind,
  permission: serves.kind === 'staff' ? serves.permission : null,
  module: serves.kind === 'staff' ? serves.module : serves.kind === 'portal' ? 'portal' : null,
  writes: method !== 'get' && !('whileReadOnly' in serves && serves.whileReadOnly),
  allowPendingFactor: serves.kind === 'person' && serves.allowPendingFactor,
});

/**
 * Decides, from data alone, whether this principal may use this route (control B1).
 * @throws DomainError `second_factor_required`, `second_factor_enrolment_required`, `forbidden`,
 * `module_not_entitled`, `agency_not_writable`, `agency_unavailable`, `agency_not_chosen`
 */
export function authorise(route: Route, principal: Principal): void {
  const needs = needsOf(route);
  for (const rule of accessRules) {
    if (!rule.applies(needs) || rule.holds(needs, principal)) continue;
    const { code, message } = rule.refusal(needs, principal);
    throw new DomainError(code, message);
  }
}
