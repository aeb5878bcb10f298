import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

type Subject = { personId: string; containmentId: string };

/**
 * Suspends a person, in whatever agency: `auth.open` lets none of their sessions in from the commit on. False when they
 * were suspended already, by somebody else.
 * @throws DomainError `conflict` for the last active operator, `not_found` for who has been erased
 */
export async function suspendPerson(unit: PlatformUnit, { personId, containmentId }: Subject): Promise<boolean> {
  await keepAnOperator(unit, personId);
  const person = await lockPerson(unit, personId);
  if (person?.state === 'suspended') return false;
  if (person?.state !== 'active') throw new DomainError('not_found', 'there is nobody left to suspend');
  await setState(unit, personId, 'suspended');
  const details = { containmentId };
  unit.audit({ action: 'person.suspended', subjectType: 'person', subjectId: personId, details });
  return true;
}

/** Lets a person in again who is suspended; anything else that has become of them meanwhile stays. Repeatable. */
export async function restorePerson(unit: PlatformUnit, { personId, containmentId }: Subject): Promise<boolean> {
  const person = await lockPerson(unit, personId);
  if (person?.state !== 'suspended') return false;
  await setState(unit, personId, 'active');
  const details = { containmentId };
  unit.audit({ action: 'person.restored', subjectType: 'person', subjectId: personId, details });
  return true;
}

/** All of them are locked, in one order: of two who are suspended at once the second sees the first. */
async function keepAnOperator(unit: PlatformUnit, leavingId: string): Promise<void> {
  const operators = await unit.sql
    .selectFrom('operator_account')
    .innerJoin('person', 'person.id', 'operator_account.person_id')
    .select('person.id')
    .where('operator_account.ended_at', 'is', null)
    .where('person.state', '=', 'active')
    .orderBy('person.id')
    .forUpdate('person')
    .execute();
  if (operators.some(({ id }) => id === leavingId) && operators.length < 2)
    throw new DomainError('conflict', 'this is the last active operator');
}

const lockPerson = (unit: PlatformUnit, personId: string) =>
  unit.sql.selectFrom('person').select('state').where('id', '=', personId).forUpdate().executeTakeFirst();

const setState = (unit: PlatformUnit, personId: string, state: 'active' | 'suspended') =>
  unit.sql.updateTable('person').set({ state, version: sql<number>`version + 1` }).where('id', '=', personId).execute();
