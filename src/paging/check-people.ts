import { findOperators } from '../incidents/find-operators.ts';
import { DomainError, type Fault } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** A person as a body names them, and where it does. */
export type NamedPerson = { personId: string; pointer: string };

/** @throws DomainError `unknown_reference` naming each person who does not work for the company */
export async function checkPeople(unit: PlatformUnit, named: readonly NamedPerson[]): Promise<void> {
  if (named.length === 0) return;
  const known = new Set((await findOperators(unit)).map(({ personId }) => personId));
  const faults: Fault[] = named
    .filter(({ personId }) => !known.has(personId))
    .map(({ pointer }) => ({ in: 'body', pointer, detail: 'names nobody who works for the company now' }));
  if (faults.length > 0) throw new DomainError('unknown_reference', 'not everybody named is an operator', { faults });
}
