import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ContainmentScope } from './containment.entity.ts';

/** Whom or what a scope names is there. @throws DomainError `unknown_reference` with each id that is nobody's */
export async function mustBeThere(unit: PlatformUnit, scope: ContainmentScope): Promise<void> {
  const { personId, agencyId, alertSourceId } = scope;
  const missing = [
    ...(personId && !(await isPerson(unit, personId)) ? ['personId'] : []),
    ...(agencyId && !(await has(unit, 'agency', agencyId)) ? ['agencyId'] : []),
    ...(alertSourceId && !(await has(unit, 'alert_source', alertSourceId)) ? ['alertSourceId'] : []),
  ];
  if (missing.length === 0) return;
  throw new DomainError('unknown_reference', 'the scope names something that is not there', {
    faults: missing.map(field => ({ in: 'body', pointer: `/scope/${field}`, detail: 'is not there' })),
  });
}

const has = async (unit: PlatformUnit, table: 'agency' | 'alert_source', id: string): Promise<boolean> =>
  (await unit.sql.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

async function isPerson(unit: PlatformUnit, personId: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select auth.person_known(${personId}::uuid) as known`.execute(
    unit.sql,
  );
  return rows[0]?.known === true;
}
