import type { Readiness } from '../../api/http/health.ts';
import type { DatabaseState } from '../database/guarded-database.ts';

/** What `/readyz` says. Temporal is not asked: work to start waits in the outbox when it is away. */
export function readinessOf({ answers, pending, guarded }: DatabaseState): Readiness {
  const checks = [
    { name: 'database', ok: answers, ...(answers ? {} : { missing: 'PostgreSQL does not answer' }) },
    {
      name: 'migrations',
      ok: answers && pending.length === 0,
      ...(answers && pending.length > 0 ? { missing: `still to run: ${pending.join(', ')}` } : {}),
    },
    { name: 'guard', ok: guarded, ...(guarded ? {} : { missing: 'the catalogue has not been compared yet' }) },
  ];
  return { ready: checks.every(check => check.ok), checks };
}
