import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { ErrorCode } from '../kernel/errors.ts';
import type { Principal } from '../kernel/principal.ts';
import { withAgency } from '../kernel/with-agency.ts';

export type DeniedAttempt = { route: string; code: ErrorCode; requestId: string; principal: Principal | null };

/**
 * Audits a request that was refused, in a unit of its own, since the refused one rolled back. For whoever is in an
 * agency the agency sees it; for a session that has ended nobody is named.
 */
export async function recordDenied(database: Database, attempt: DeniedAttempt): Promise<void> {
  const { principal, requestId, route, code } = attempt;
  const event = {
    action: 'request.denied',
    subjectType: 'route',
    subjectId: null,
    outcome: 'denied',
    details: { route, code },
  } as const;
  const agency = principal?.agency;
  if (agency) {
    const actor: Actor = { agencyId: agency.agencyId, kind: agency.kind, id: agency.membershipId, requestId };
    return withAgency(database, actor, async unit => unit.audit(event));
  }
  const actor = principal
    ? ({ kind: principal.asOperator ? 'operator' : 'person', id: principal.personId, requestId } as const)
    : ({ kind: 'anonymous', id: 'public', requestId } as const);
  return acrossAgencies(database, 'identity', 'a request was denied', async unit => unit.audit(event), { actor });
}
