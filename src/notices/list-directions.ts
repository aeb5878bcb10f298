import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import type { ClockRow, DirectionRow } from './rows.ts';

/** A direction with the clock that it brought. */
export type ClockedDirection = DirectionRow & { clock: ClockRow };

/** What directions of the Commissioner an incident has brought its agencies, oldest first. @throws DomainError `not_found` */
export async function listDirections(unit: PlatformUnit, incidentId: string): Promise<ClockedDirection[]> {
  const incident = await unit.sql.selectFrom('incident').select('id').where('id', '=', incidentId).executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  const find = unit.sql.selectFrom('legal_direction').selectAll().where('incident_id', '=', incidentId);
  return withClocks(unit, await find.orderBy('received_at').orderBy('id').execute());
}

/** Adds to directions their clocks. */
export async function withClocks(unit: PlatformUnit, rows: readonly DirectionRow[]): Promise<ClockedDirection[]> {
  if (rows.length === 0) return [];
  const clocks = await unit.sql
    .selectFrom('clock')
    .selectAll()
    .where('subject_type', '=', 'incident')
    .where('subject_id', 'in', [...new Set(rows.map(({ incident_id }) => incident_id))])
    .where('occasion_id', 'is not', null)
    .execute();
  return rows.flatMap(row => {
    const clock = clocks.find(({ occasion_id }) => occasion_id === row.id);
    return clock ? [{ ...row, clock }] : [];
  });
}

/** Ids of the agencies of an incident that such a direction can be given to. */
export async function agenciesUnderDirection(unit: PlatformUnit, incidentId: string): Promise<string[]> {
  const rows = await unit.sql
    .selectFrom('affected_agency as a')
    .innerJoin('agency', 'agency.id', 'a.for_agency')
    .select(['agency.id', 'agency.country'])
    .where('a.incident_id', '=', incidentId)
    .orderBy('agency.name')
    .execute();
  return rows.filter(({ country }) => jurisdictionOf(country) === 'au').map(({ id }) => id);
}
