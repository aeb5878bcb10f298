import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findOperators } from './find-operators.ts';
import { noteOperatorChange } from './note-operator-change.ts';

/**
 * Takes somebody back whose work for the company had ended: they sign in as before, with their password and second
 * factor. What they had (roles, tasks, sessions) does not come back; turns on call that still name them are theirs again.
 * @throws DomainError `not_found` for who never worked here, `already_done`, `second_person_required` for whoever ended
 *   it, as long as anybody else works here
 */
export async function reinstateOperator(
  unit: PlatformUnit,
  { personId, reason }: { personId: string; reason: string },
): Promise<void> {
  const endedBy = await lastEndedBy(unit, personId);
  const others = (await findOperators(unit)).filter(each => each.personId !== unit.actor.id);
  if (endedBy === unit.actor.id && others.length > 0)
    throw new DomainError('second_person_required', 'you have ended this: another operator takes them back');
  const { rows } = await sql<{ outcome: string }>`select auth.reinstate_operator(${personId}::uuid) as outcome`.execute(
    unit.sql,
  );
  const outcome = rows[0]?.outcome;
  if (outcome === 'unknown') throw new DomainError('not_found', 'nobody of this id has worked for the company');
  if (outcome === 'active') throw new DomainError('already_done', 'this person works for the company');
  unit.audit({ action: 'operator.reinstated', subjectType: 'person', subjectId: personId });
  await noteOperatorChange(unit, { personId, change: 'reinstated', reason });
}

async function lastEndedBy(unit: PlatformUnit, personId: string): Promise<string | null> {
  const last = await unit.sql
    .selectFrom('operator_change')
    .select('changed_by')
    .where('person_id', '=', personId)
    .where('change', '=', 'ended')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.changed_by ?? null;
}
