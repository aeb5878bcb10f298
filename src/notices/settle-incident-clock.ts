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
  /** `cancelled`: of a direction alone, that was recorded by mistake. */
  as: 'met' | 'excepted' | 'cancelled';
  reason: string;
  /** Of the law that excepts it; for `excepted`. */
  section?: string | undefined;
};

/**
 * Settles a legal clock by a person: its duty was done, or a section of the law excepts it; a direction's falls away, too,
 * where no such direction was received.
 * @throws DomainError `not_found`, `already_done`, `conflict` for a clock that is no agency's, `invalid_input` for a
 *   section that does not except it, or none, and for cancelling what the law itself has started
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
  if (as === 'cancelled') await retractDirection(unit, clock);
  await settleLegalClock(unit, {
    ...{ incidentId, agencyId: clock.for_agency, kind: clock.kind, occasionId: clock.occasion_id },
    ...{ as, atMs: Date.now(), reason },
    ...(as === 'excepted' && section ? { exception: section } : {}),
  });
  unit.wakeRun(respondToIncidentId(incidentId));
  return find().executeTakeFirstOrThrow();
}

/** A reference that was recorded by mistake may be recorded again. */
async function retractDirection(unit: PlatformUnit, { occasion_id }: ClockRow): Promise<void> {
  if (!occasion_id)
    throw new DomainError('invalid_input', 'the law has started this clock, and nobody cancels it', {
      faults: [{ in: 'body', pointer: '/as', detail: 'only a direction that was recorded by mistake is cancelled' }],
    });
  const at = new Date().toISOString();
  const row = unit.sql.updateTable('legal_direction').set({ retracted_at: at, updated_at: at });
  await row.where('id', '=', occasion_id).execute();
}

function assertExcepts(clock: ClockRow, section: string | undefined): void {
  const known = exceptionsOf(clock).map(each => each.section);
  if (section && known.includes(section)) return;
  const detail = known.length > 0 ? `must be one of: ${known.join(', ')}` : 'no section of the law excepts this clock';
  throw new DomainError('invalid_input', 'an exception names its section', {
    faults: [{ in: 'body', pointer: '/section', detail }],
  });
}
