import type { ContainmentScope } from '../../src/containment/containment.entity.ts';
import { endSessions, type SessionScope } from '../../src/containment/end-sessions.ts';
import { onceAcross } from '../kernel/once.ts';
import { type ContainmentDeps, inAgency } from './containment-deps.ts';

export type Sweep = { containmentId: string; before: string; name: string };

/**
 * Ends sessions a thousand at a time, each thousand a step of its own, until none is left that began before. Returns
 * how many there were; after a crash it goes on where it was.
 */
export async function sweepSessions(deps: ContainmentDeps, scope: SessionScope, sweep: Sweep): Promise<number> {
  let total = 0;
  for (let batch = 0; ; batch += 1) {
    const { found, ended } = await onceAcross(
      deps.database,
      'identity',
      'end sessions for a containment',
      `${sweep.name}/${batch}`,
      unit => endSessions(unit, scope, sweep),
    );
    total += ended;
    if (found === 0) return total;
  }
}

/** Whose sessions a scope means. Members of an agency may stand elsewhere, and choose it from there. */
export async function sessionScopeOf(deps: ContainmentDeps, scope: ContainmentScope): Promise<SessionScope> {
  const { personId, agencyId, all, sparedSessionId } = scope;
  if (all) return { all, personIds: [], ...(sparedSessionId ? { sparedSessionId } : {}) };
  if (!agencyId) return { personIds: personId ? [personId] : [] };
  const members = await inAgency(deps, agencyId, unit =>
    unit.sql.selectFrom('membership').select('person_id').where('state', '<>', 'ended').execute(),
  );
  return { agencyId, personIds: [...new Set(members.map(member => member.person_id))] };
}
