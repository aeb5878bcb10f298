import type { ContainmentRow } from '../../src/containment/request-containment.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';

export type ContainmentDeps = { database: Database };

/** As it was asked for. @throws Error for one that is not there: ids come from the run's input */
export const findContainment = (deps: ContainmentDeps, containmentId: string): Promise<ContainmentRow> =>
  acrossAgencies(
    deps.database,
    'incidents',
    'read a containment',
    unit => unit.sql.selectFrom('containment').selectAll().where('id', '=', containmentId).executeTakeFirstOrThrow(),
    { mode: 'read' },
  );

/** Reads in an agency that a containment names. */
export const inAgency = <T>(
  deps: ContainmentDeps,
  agencyId: string,
  work: (unit: AgencyUnit) => Promise<T>,
): Promise<T> => withAgency(deps.database, systemActor(agencyId, currentRun().workflowId), work, 'read');
