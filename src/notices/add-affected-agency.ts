import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AffectedDetails } from './change-affected-agency.ts';
import type { AffectedRow } from './rows.ts';

export type AddedAgency = AffectedDetails & { incidentId: string; agencyId: string; reason: string };

/**
 * Proposes an agency by hand: because it reported, because somebody knows.
 * @throws DomainError `not_found`, `conflict` for a closed incident, `unknown_reference` for nobody's agency,
 *   `already_done` when it is there
 */
export async function addAffectedAgency(unit: PlatformUnit, added: AddedAgency): Promise<AffectedRow> {
  const { incidentId, agencyId, reason } = added;
  await lockOpenIncident(unit, incidentId);
  const agency = await unit.sql.selectFrom('agency').select('id').where('id', '=', agencyId).executeTakeFirst();
  if (!agency)
    throw new DomainError('unknown_reference', 'there is no such agency', {
      faults: [{ in: 'body', pointer: '/agencyId', detail: 'is not there' }],
    });
  const row = await unit.sql
    .insertInto('affected_agency')
    .values({
      ...{ id: uuid7(), incident_id: incidentId, for_agency: agencyId, basis: jsonb({ source: 'person' }), reason },
      data_categories: [...(added.dataCategories ?? [])],
      people_affected: added.peopleAffected ?? null,
      records_affected: added.recordsAffected ?? null,
      consequences: added.consequences ?? null,
    })
    .onConflict(conflict => conflict.columns(['incident_id', 'for_agency']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new DomainError('already_done', 'this agency is proposed or decided already');
  await writeTimeline(unit, {
    incidentId,
    kind: 'agency_proposed',
    facts: { agencyId, affectedId: row.id },
    text: reason,
  });
  unit.wakeRun(respondToIncidentId(incidentId));
  return row;
}
