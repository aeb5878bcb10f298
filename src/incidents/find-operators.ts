import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

export type OperatorPerson = { personId: string; email: string; name: string | null };

/** Who works for the company now, by e-mail: suspended persons and those who left are not among them. */
export async function findOperators(unit: PlatformUnit): Promise<OperatorPerson[]> {
  const { rows } = await sql<{ person_id: string; email: string; name: string | null }>`
    select person_id, email, name from auth.operators_now() order by email`.execute(unit.sql);
  return rows.map(({ person_id, email, name }) => ({ personId: person_id, email, name }));
}

/** Whether this person works for the company now. */
export const isOperator = async (unit: PlatformUnit, personId: string): Promise<boolean> =>
  (await findOperators(unit)).some(each => each.personId === personId);

/**
 * Makes sure that these persons work for the company.
 * @throws DomainError `unknown_reference` at `pointer` when one does not
 */
export async function mustBeOperators(unit: PlatformUnit, personIds: readonly string[], pointer: string) {
  if (personIds.length === 0) return;
  const known = new Set((await findOperators(unit)).map(({ personId }) => personId));
  if (personIds.every(id => known.has(id))) return;
  throw new DomainError('unknown_reference', 'this person is no operator of the company', {
    faults: [{ in: 'body', pointer, detail: 'names nobody who works for the company now' }],
  });
}
