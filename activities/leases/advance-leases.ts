import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import { raiseOperatorTask } from '../../src/kernel/operator-tasks.ts';
import { tellOperators } from '../../src/kernel/tell-operators.contract.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { advanceDueLeases } from '../../src/leases/advance-due-leases.ts';
import { currentRun } from '../kernel/current-run.ts';
import { pageOfAgencies } from '../kernel/page-of-agencies.ts';

export type AdvanceDeps = { database: Database; clock?: () => Date };
export type AdvancedPage = { moved: number; failed: number; last: string | null };

/**
 * Moves the leases of a page of agencies whose day has come, each agency in units of its own. One that cannot be moved
 * keeps nobody else waiting: it is tried twice, and then told to operators. Repeatable.
 */
export async function advanceLeasesPage(deps: AdvanceDeps, after: string | null): Promise<AdvancedPage> {
  const { agencyIds, last } = await pageOfAgencies(deps.database, after);
  let [moved, failed] = [0, 0];
  for (const id of agencyIds) {
    const count = await advanceAgency(deps, id).catch(() => advanceAgency(deps, id).catch(() => null));
    moved += count ?? 0;
    if (count !== null) continue;
    failed += 1;
    await tellOfStandstill(deps, id);
  }
  return { moved, failed, last };
}

async function advanceAgency({ database, clock }: AdvanceDeps, agencyId: string): Promise<number> {
  const actor = systemActor(agencyId, currentRun().workflowId);
  const at = clock?.() ?? new Date();
  let all = 0;
  for (let more = true; more; ) {
    const done = await withAgency(database, actor, unit => advanceDueLeases(unit, at));
    all += done.moved;
    more = done.more;
  }
  return all;
}

/** Once a day for each agency; fails when the database does, and then the whole page is repeated. */
async function tellOfStandstill({ database, clock }: AdvanceDeps, agencyId: string): Promise<void> {
  const actor = { kind: 'system' as const, id: currentRun().workflowId };
  const day = (clock?.() ?? new Date()).toISOString().slice(0, 10);
  await acrossAgencies(
    database,
    'operations',
    'say that leases stand still',
    async unit => {
      const { id, raised } = await raiseOperatorTask(unit, {
        raisedBy: `advance-leases/${agencyId}/${day}`,
        ...{ workflowId: null, kind: 'leases_stand_still', subjectType: 'agency', subjectId: agencyId, agencyId },
        remedy:
          'Leases of this agency could not begin or end by the calendar. The next run tries again within the hour: ' +
          'see that it went well, or find out from the log why it does not, and close this task.',
        choices: ['done'],
      });
      if (raised) unit.start(tellOperators, { taskId: id });
    },
    { actor },
  );
}
