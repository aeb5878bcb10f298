import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { holdIncident } from './hold-incident.ts';
import { exceptionsOf } from './law.ts';
import { settleLegalClock } from './legal-clocks.ts';
import type { ClockRow } from './rows.ts';

export type ClockSettlement = {
  incidentId: string;
  clockId: string;
  as: 'met' | 'excepted';
  reason: string;
  /** Of the law that excepts it; for `excepted`. */
  section?: string | undefined;
};

/**
 * Settles a legal clock by a person: its duty was done, or a section of the law excepts it.
 * @throws DomainError `not_found`, `already_done`, `conflict` for a clock that is no agency's, `invalid_input` for a
 *   section that does not except it, or none
 */
export async function settleIncidentClock(unit: PlatformUnit, settlement: ClockSettlement): Promise<ClockRow> {
  const { incidentId, clockId, as, reason, section } = settlement;
  const find = () =>
    unit.sql.selectFrom('clock').selectAll().where('id', '=', clockId).where('subject_id', '=', incidentId);
  await holdIncident(unit, incidentId);
  const clock = await find().where('subject_type', '=', 'incident').forUpdate().executeTakeFirst();
  if (!clock) throw new DomainError('not_found', 'this incident has no such clock');
  if (!clock.for_agency) throw new DomainError('conflict', 'this clock is settled by what it waits for');
  if (clock.settled_at) throw new DomainError('already_done', `this clock is settled: ${clock.state}`);
  if (as === 'excepted') assertExcepts(clock, section);
  await settleLegalClock(unit, {
    ...{ incidentId, agencyId: clock.for_agency, kind: clock.kind, as, atMs: Date.now(), reason },
    ...(as === 'excepted' && section ? { exception: section } : {}),
  });
  unit.wakeRun(respondToIncidentId(incidentId));
  return find().executeTakeFirstOrThrow();
}

function assertExcepts(clock: ClockRow, section: string | undefined): void {
  const known = exceptionsOf(clock).map(each => each.section);
  if (section && known.includes(section)) return;
  const detail = known.length > 0 ? `must be one of: ${known.join(', ')}` : 'no section of the law excepts this clock';
  throw new DomainError('invalid_input', 'an exception names its section', {
    faults: [{ in: 'body', pointer: '/section', detail }],
  });
}
