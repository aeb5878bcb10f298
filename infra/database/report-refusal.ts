import { reportDatabaseProblems } from '../../src/incidents/report-database-problems.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';
import type { Refused } from './guarded-database.ts';

/**
 * Has what the guard found opened as an incident by the process that refuses to serve for it. A worker that still runs
 * pages for it; where none does, that processes do not start is the alarm, and the page goes out when one does.
 */
export const reportRefusal =
  (database: Database, log: Pick<Logger, 'error'>): Refused =>
  problems =>
    acrossAgencies(database, 'incidents', 'the guard has refused', unit => reportDatabaseProblems(unit, problems), {
      actor: { kind: 'system', id: 'guard' },
    }).catch((error: unknown) => log.error('no incident could be opened of what the guard found', { error }));
