import { findForeignRows } from '../../src/assurance/find-foreign-rows.ts';
import { reportDatabaseProblems } from '../../src/incidents/report-database-problems.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { DatabaseWatch } from '../../src/kernel/database-watch.port.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';

export type IntegrityDeps = { database: Database; databaseWatch: DatabaseWatch };

/** What the product finds out about itself becomes an incident. Each may be repeated: the same findings join. */
export const createIntegrityActivities = ({ database, databaseWatch }: IntegrityDeps) => {
  const incidents = <T>(reason: string, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', reason, work, { actor: { kind: 'system', id: currentRun().workflowId } });
  return {
    /** Returns how many problems there are. */
    guardDatabase: async (): Promise<number> => {
      const problems = [...(await databaseWatch.problems()), ...(await findForeignRows(database))];
      return incidents('the guard has looked', unit => reportDatabaseProblems(unit, problems));
    },
  };
};
