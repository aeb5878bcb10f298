import { type Area, acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { lockName } from '../../src/kernel/lock-name.ts';
import type { AgencyUnit, AnyUnit, PlatformUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { type CurrentRun, currentRun } from './current-run.ts';

/**
 * Does a step of the run for its agency, once: the step's row commits with the effect, and a repeat returns the stored
 * result (as JSON gives it back). `agencyId` only in platform runs, which must name one.
 * `stepKey` must differ for each deliberate repeat within a run (put the generation into it).
 * @throws DomainError `scope_violation` when the run is of another agency, or names none.
 */
export function onceForAgency<T>(
  database: Database,
  stepKey: string,
  work: (unit: AgencyUnit) => Promise<T>,
  agencyId?: string,
): Promise<T> {
  const run = currentRun();
  const agency = agencyOf(run, agencyId);
  const actor = systemActor(agency, run.workflowId, run.requestId);
  // A platform run may take the same step for many agencies.
  const key = run.scope.kind === 'platform' ? `${stepKey}@${agency}` : stepKey;
  return withAgency(database, actor, unit => once(unit, run, key, agency, () => work(unit)));
}

/** The same for what belongs to no agency, in the area's unit. Effects of two areas are two steps. */
export function onceAcross<T>(
  database: Database,
  area: Area,
  reason: string,
  stepKey: string,
  work: (unit: PlatformUnit) => Promise<T>,
): Promise<T> {
  const run = currentRun();
  const agency = run.scope.kind === 'agency' ? run.scope.agencyId : null;
  const actor = { kind: 'system' as const, id: run.workflowId, ...(run.requestId ? { requestId: run.requestId } : {}) };
  const take = (unit: PlatformUnit) => once(unit, run, stepKey, agency, () => work(unit));
  return acrossAgencies(database, area, reason, take, { actor });
}

function agencyOf(run: CurrentRun, named: string | undefined): string {
  if (run.scope.kind === 'platform') {
    if (named) return named;
    throw new DomainError('scope_violation', 'a step of a platform run must name the agency it acts for');
  }
  if (named && named !== run.scope.agencyId)
    throw new DomainError('scope_violation', 'a step names another agency than its run');
  return run.scope.agencyId;
}

/** Two attempts at once queue on the lock; the second finds the first one's row. */
async function once<T>(
  unit: AnyUnit,
  run: CurrentRun,
  step: string,
  agencyId: string | null,
  work: () => Promise<T>,
): Promise<T> {
  const stepKey = run.generation ? `${run.generation}/${step}` : step;
  await lockName(unit, `${run.workflowId}#${stepKey}`);
  const done = await unit.sql
    .selectFrom('step')
    .select('result')
    .where('workflow_id', '=', run.workflowId)
    .where('step_key', '=', stepKey)
    .executeTakeFirst();
  if (done) return done.result.value as T;
  const value = await work();
  await unit.em.flush();
  const row = { id: uuid7(), workflow_id: run.workflowId, step_key: stepKey, for_agency: agencyId, result: { value } };
  await unit.sql.insertInto('step').values(row).execute();
  return value;
}
