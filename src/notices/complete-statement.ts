import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { DomainError, type Fault } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { WordException } from './compare-text.rules.ts';
import { compareWithOthers, refuseOthers } from './compare-with-others.ts';
import { settleLegalClock, startLegalClocks } from './legal-clocks.ts';
import { lockStatement, type StatementName } from './lock-statement.ts';
import { lockCourse } from './notice-course.ts';
import type { StatementRow } from './rows.ts';
import { clockOfStatement, missingFields } from './statement-rules.ts';
import { noteStatement } from './write-statement.ts';

/**
 * Completes a phase of a statement: all that its law asks for is in it. Its clock is met, and what the outcome brings
 * begins: an eligible breach has to be stated (s 26WK), a high risk is remembered with the agency (art. 34). From then on
 * the agency sees it, so it says nothing of other agencies but where the law has them named (s 26WK(4)).
 * @throws DomainError `not_found`, `version_stale`, `already_done`, `invalid_input` naming each missing field and its
 *   section, or each word that belongs to another agency
 */
export async function completeStatement(
  unit: PlatformUnit,
  name: StatementName,
  { version, exceptions = [] }: { version: number; exceptions?: readonly WordException[] | undefined },
): Promise<StatementRow> {
  const before = await lockStatement(unit, name);
  if (before.complete) throw new DomainError('already_done', 'this phase is complete');
  if (before.version !== version) throw new DomainError('version_stale', 'somebody has changed this statement');
  await assertComplete(unit, before);
  await assertAboutNobodyElse(unit, before, exceptions);
  const row = await unit.sql
    .updateTable('legal_statement')
    .set({ complete: true, completed_at: new Date().toISOString(), version: before.version + 1 })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteStatement(unit, row);
  await settle(unit, row);
  unit.wakeRun(respondToIncidentId(row.incident_id));
  return row;
}

/** A first notification after its 72 hours says why (art. 33(1)); the clock says whether it is. */
async function assertComplete(unit: PlatformUnit, row: StatementRow): Promise<void> {
  const faults: Fault[] = missingFields(row.kind, row.fields).map(({ field, section }) => ({
    ...{ in: 'body', pointer: `/fields/${field.replaceAll('.', '/')}`, detail: `is asked for by ${section}` },
  }));
  if (row.kind === 'gdpr_33' && !row.late_reason && (await isOverdue(unit, row)))
    faults.push({ in: 'body', pointer: '/lateReason', detail: 'is asked for by GDPR art. 33(1): it is late' });
  if (faults.length > 0) throw new DomainError('invalid_input', 'this statement is not complete', { faults });
}

async function assertAboutNobodyElse(
  unit: PlatformUnit,
  row: StatementRow,
  exceptions: readonly WordException[],
): Promise<void> {
  const { incident_id: incidentId, for_agency: agencyId, late_reason } = row;
  const { otherEntities: _named, ...fields } = row.fields;
  const said = Object.entries(fields).map(([name, value]) => [
    `fields/${name}`,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const texts = { ...Object.fromEntries(said), ...(late_reason ? { lateReason: late_reason } : {}) };
  const comparison = await compareWithOthers(unit, { incidentId, agencyId, texts });
  const message = 'its agency will see this statement, and it says what belongs to another one';
  refuseOthers(comparison, { code: 'invalid_input', message, exceptions });
}

async function isOverdue(unit: PlatformUnit, row: StatementRow): Promise<boolean> {
  const clock = await unit.sql
    .selectFrom('clock')
    .select(['state', 'due_at'])
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', row.incident_id)
    .where('for_agency', '=', row.for_agency)
    .where('kind', '=', clockOfStatement[row.kind])
    .executeTakeFirst();
  return clock?.state === 'overdue' || (clock?.state === 'running' && Date.parse(clock.due_at) <= Date.now());
}

async function settle(unit: PlatformUnit, row: StatementRow): Promise<void> {
  const { incident_id: incidentId, for_agency: agencyId, kind, fields } = row;
  const reason = typeof fields['reason'] === 'string' ? fields['reason'] : (row.late_reason ?? undefined);
  await settleLegalClock(unit, {
    ...{ incidentId, agencyId, kind: clockOfStatement[kind], as: 'met', atMs: Date.now() },
    ...(reason ? { reason } : {}),
  });
  if (kind === 'gdpr_34')
    await unit.sql
      .updateTable('affected_agency')
      .set({ high_risk: fields['highRisk'] === true })
      .where('incident_id', '=', incidentId)
      .where('for_agency', '=', agencyId)
      .execute();
  if (kind !== 'ndb_assessment' || fields['outcome'] !== 'eligible') return;
  const { incident } = await lockCourse(unit, { incidentId, agencyId });
  const { country } = await unit.sql
    .selectFrom('agency')
    .select('country')
    .where('id', '=', agencyId)
    .executeTakeFirstOrThrow();
  await startLegalClocks(unit, { incident, agencyId, country }, { startsFrom: 'eligible', fromMs: Date.now() });
}
