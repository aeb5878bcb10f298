import type { Selectable } from 'kysely';
import { DomainError, type Fault } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { checkPeople } from './check-people.ts';
import type { EscalationLevel, EscalationTarget, LastResort } from './escalation-policy.entity.ts';

export type PolicyRow = Selectable<Tables['escalation_policy']>;
export type NewPolicy = { name: string; levels: EscalationLevel[]; lastResort: LastResort };

/**
 * Writes an escalation policy and puts it in force: rounds that begin from now on page by it. The one before stays, for
 * the record.
 * @throws DomainError `unknown_reference` naming each schedule and person that is not there
 */
export async function putPolicyInForce(
  unit: PlatformUnit,
  { name, levels, lastResort }: NewPolicy,
): Promise<PolicyRow> {
  const targets = levels.flatMap(({ targets }, level) =>
    targets.map((target, index) => ({ target, pointer: `/levels/${level}/targets/${index}` })),
  );
  await checkSchedules(unit, targets);
  await checkPeople(
    unit,
    targets.flatMap(({ target, pointer }) =>
      target.kind === 'person' ? [{ personId: target.personId, pointer: `${pointer}/personId` }] : [],
    ),
  );
  await unit.sql.updateTable('escalation_policy').set({ in_force: false }).where('in_force', '=', true).execute();
  const row = await unit.sql
    .insertInto('escalation_policy')
    .values({
      ...{ id: uuid7(), name, levels: jsonb(levels), last_resort: jsonb(lastResort), in_force: true },
      created_by: unit.actor.kind === 'operator' ? unit.actor.id : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const details = { levels: levels.length };
  unit.audit({ action: 'escalation_policy.in_force', subjectType: 'escalation_policy', subjectId: row.id, details });
  return row;
}

type Pointed = { target: EscalationTarget; pointer: string };
async function checkSchedules(unit: PlatformUnit, targets: readonly Pointed[]): Promise<void> {
  const known = new Set((await unit.sql.selectFrom('on_call_schedule').select('id').execute()).map(({ id }) => id));
  const faults: Fault[] = targets
    .filter(({ target }) => target.kind === 'schedule' && !known.has(target.scheduleId))
    .map(({ pointer }) => ({ in: 'body', pointer: `${pointer}/scheduleId`, detail: 'names no schedule' }));
  if (faults.length > 0) throw new DomainError('unknown_reference', 'not every schedule named is there', { faults });
}

/** The policies there have been, the newest first; one is in force, unless none has ever been. */
export const listPolicies = (unit: PlatformUnit): Promise<PolicyRow[]> =>
  unit.sql
    .selectFrom('escalation_policy')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
