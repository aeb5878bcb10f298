import { mayDo } from '../../src/access/permissions.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { AgencyPlace, Principal } from '../../src/kernel/principal.ts';
import type { Place } from '../../src/kernel/with-session.ts';
import type { Route } from './route.ts';
import type { Serves, StaffServes } from './serves.ts';

/** Where a session must be to be served; null for routes that read none. */
export function placeOf(serves: Serves): Place | null {
  if (serves.kind === 'staff' || serves.kind === 'portal') return 'agency';
  if (serves.kind === 'operator') return 'operations';
  return serves.kind === 'person' ? 'account' : null;
}

/**
 * Decides, from data alone, whether this principal may use this route (control B1).
 * @throws DomainError `second_factor_required`, `second_factor_enrolment_required`, `forbidden`,
 * `module_not_entitled`, `agency_not_writable`, `agency_unavailable`, `agency_not_chosen`
 */
export function authorise(route: Route, principal: Principal): void {
  const { serves } = route;
  if (serves.kind === 'everybody') return;
  if (!(serves.kind === 'person' && serves.allowPendingFactor)) demandFactor(principal, serves.kind === 'operator');
  if (serves.kind === 'operator' && !principal.asOperator)
    throw new DomainError('forbidden', 'this needs a session of an operator');
  if (serves.kind !== 'staff' && serves.kind !== 'portal') return;
  if (!principal.agency) throw new DomainError('agency_not_chosen', 'choose an agency first');
  if (serves.kind === 'staff') demandRights(serves, principal.agency);
  else demandPortal(principal.agency);
  demandState(route, principal.agency);
}

function demandFactor(principal: Principal, always: boolean): void {
  if (principal.factor === 'password+totp' || !(principal.needsFactor || always)) return;
  if (principal.totpConfirmed) throw new DomainError('second_factor_required', 'show your second factor first');
  throw new DomainError('second_factor_enrolment_required', 'set up a second factor first');
}

function demandRights(serves: StaffServes, agency: AgencyPlace): void {
  if (agency.kind !== 'staff' || !mayDo(agency.roles, serves.permission, agency.limited))
    throw new DomainError('forbidden', `this needs a role with ${serves.permission}`);
  if (serves.module && !agency.modules.includes(serves.module))
    throw new DomainError('module_not_entitled', `this needs the module ${serves.module}`);
}

function demandPortal(agency: AgencyPlace): void {
  if (agency.kind !== 'portal' || !agency.contactId)
    throw new DomainError('forbidden', 'this is for owners and renters');
  if (!agency.modules.includes('portal')) throw new DomainError('module_not_entitled', 'this needs the module portal');
}

/** An active agency reads and writes, one that is ready or read-only reads; all others are closed. */
function demandState(route: Route, agency: AgencyPlace): void {
  if (agency.state === 'active') return;
  if (agency.state !== 'ready' && agency.state !== 'read_only')
    throw new DomainError('agency_unavailable', 'this agency is not available');
  if (route.method !== 'get') throw new DomainError('agency_not_writable', 'this agency can only be read at present');
}
