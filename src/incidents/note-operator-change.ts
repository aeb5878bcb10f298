import type { Selectable } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type OperatorChangeRow = Selectable<Tables['operator_change']>;
type Change = Pick<OperatorChangeRow, 'change' | 'reason'> & { personId: string };

/** Keeps that somebody's work for the company ended or began again, as the unit's actor's act. Returns its id. */
export async function noteOperatorChange(unit: PlatformUnit, { personId, change, reason }: Change): Promise<string> {
  const id = uuid7();
  await unit.sql
    .insertInto('operator_change')
    .values({ id, person_id: personId, change, reason, changed_by: unit.actor.id })
    .execute();
  return id;
}
