import { DomainError } from '../../src/kernel/errors.ts';
import type { ApiDeps } from '../deps.ts';

/** An export holds a connection for as long as its reader takes: never all of a pool (DATABASE_POOL_MAX), nor for one. */
const atOnce = { process: 4, agency: 2 } as const;
const busy = new WeakMap<ApiDeps, Map<string, number>>();

/**
 * Takes a place for an export of an agency; call what it returns once the export is over. Repeatable.
 * @throws DomainError `too_many_attempts` when the agency has enough of them under way, `unavailable` when the process has
 */
export function takePlace(deps: ApiDeps, agencyId: string): () => void {
  const taken = busy.get(deps) ?? new Map<string, number>();
  busy.set(deps, taken);
  const mine = taken.get(agencyId) ?? 0;
  if (mine >= atOnce.agency)
    throw new DomainError('too_many_attempts', `${mine} exports of your agency are under way`, {
      retryAfterSeconds: 30,
    });
  if ([...taken.values()].reduce((sum, count) => sum + count, 0) >= atOnce.process)
    throw new DomainError('unavailable', 'others are exporting: try again', { retryAfterSeconds: 30 });
  taken.set(agencyId, mine + 1);
  let left = false;
  return () => {
    if (left) return;
    left = true;
    const now = (taken.get(agencyId) ?? 1) - 1;
    if (now > 0) taken.set(agencyId, now);
    else taken.delete(agencyId);
  };
}
