import type { Selectable } from 'kysely';
import type { IncidentRow } from '../incidents/duty.ts';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

type RoundRow = Selectable<Tables['page_round']>;

/**
 * Ends a round, whose row is locked, that has nobody to ask but whoever began it: their act says that they have the
 * incident. Returns who.
 */
export async function acknowledgeByOwnAct(
  unit: PlatformUnit,
  { id: roundId, raised_by: personId }: RoundRow,
  { id: incidentId, acknowledged_at: before }: IncidentRow,
): Promise<string | null> {
  const at = new Date().toISOString();
  const via = 'own_act';
  await unit.sql
    .updateTable('page_round')
    .set({ state: 'acknowledged', acknowledged_by: personId, acknowledged_at: at, acknowledged_via: via, ended_at: at })
    .where('id', '=', roundId)
    .execute();
  if (!before)
    await unit.sql
      .updateTable('incident')
      .set({ acknowledged_at: at, acknowledged_by: personId })
      .where('id', '=', incidentId)
      .execute();
  const text = 'They raised the severity themselves, and nobody else is on call.';
  await writeTimeline(unit, { incidentId, kind: 'page_acknowledged', at, facts: { personId, via, roundId }, text });
  unit.wakeRun(respondToIncidentId(incidentId));
  return personId;
}
