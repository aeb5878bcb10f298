import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { isOperator } from './find-operators.ts';
import { noteOperatorChange } from './note-operator-change.ts';
import { relieveLeaver } from './relieve-leaver.ts';

/**
 * Ends somebody's work for the company: their sessions as an operator are void, paging passes them over, and what they
 * had in open incidents is vacant, all from this commit on. Accounts elsewhere (an agency's, a portal's) stay.
 * `reinstateOperator` is the way back.
 * @throws DomainError `not_found` for who never worked here, `already_done`, `conflict` for oneself and the last one,
 *   `forbidden` for whoever was ended a moment before
 */
export async function endOperator(unit: PlatformUnit, personId: string, reason: string | null = null): Promise<void> {
  if (unit.actor.id === personId)
    throw new DomainError('conflict', 'nobody ends their own account: another operator does');
  const { rows } = await sql<{ outcome: string }>`select auth.end_operator(${personId}::uuid) as outcome`.execute(
    unit.sql,
  );
  const outcome = rows[0]?.outcome;
  if (outcome === 'unknown') throw new DomainError('not_found', 'nobody of this id works for the company');
  if (outcome === 'already') throw new DomainError('already_done', 'this person works for the company no more');
  if (outcome === 'last') throw new DomainError('conflict', 'this is the last active operator');
  // All who work here are locked by now: whoever has been ended while this waited ends nobody.
  if (unit.actor.kind === 'operator' && !(await isOperator(unit, unit.actor.id)))
    throw new DomainError('forbidden', 'your own work for the company has just ended');
  unit.audit({ action: 'operator.ended', subjectType: 'person', subjectId: personId });
  const changeId = await noteOperatorChange(unit, { personId, change: 'ended', reason });
  await relieveLeaver(unit, { personId, because: `ended/${changeId}` });
}
