import type { Selectable } from 'kysely';
import type { Duty, IncidentRow } from '../incidents/duty.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { coversOf } from './covers.ts';
import { cancelLegalClocks, startLegalClocks } from './legal-clocks.ts';
import { notifyAgency, notifyAgencyId, notifyAgencyInput } from './notify-agency.contract.ts';

type Affected = Selectable<Tables['affected_agency']> & { country: string };

/**
 * Has each agency told that an incident touched: once it is verified, a run for each one that was confirmed, and the
 * clocks that its law starts with our awareness. Later changes wake the run, each once.
 */
export const keepNotices: Duty = {
  name: 'notices',
  attend: async (unit, incident, nowMs) => {
    const nothing = { waitsFor: null, lookAgainAtMs: null };
    if (!incident.verified_at) return nothing;
    for (const agency of await affectedOf(unit, incident.id)) {
      if (agency.state === 'confirmed') await confirmed(unit, incident, agency);
      else if (agency.state === 'rejected' && agency.told_run) await rejected(unit, incident, agency, nowMs);
    }
    return (await hasDraft(unit, incident.id)) ? { ...nothing, waitsFor: 'notice_approval' } : nothing;
  },
};

const affectedOf = (unit: PlatformUnit, incidentId: string): Promise<Affected[]> =>
  unit.sql
    .selectFrom('affected_agency')
    .innerJoin('agency', 'agency.id', 'affected_agency.for_agency')
    .selectAll('affected_agency')
    .select('agency.country')
    .where('incident_id', '=', incidentId)
    .orderBy('affected_agency.id')
    .forUpdate('affected_agency')
    .execute();

async function confirmed(unit: PlatformUnit, incident: IncidentRow, agency: Affected): Promise<void> {
  const concerned = { incident, agencyId: agency.for_agency, country: agency.country };
  const fromMs = Date.parse(incident.aware_at ?? incident.verified_at ?? incident.detected_at);
  await startLegalClocks(unit, concerned, { startsFrom: 'awareness', fromMs });
  await tell(unit, incident, agency);
}

async function rejected(unit: PlatformUnit, incident: IncidentRow, agency: Affected, nowMs: number): Promise<void> {
  await cancelLegalClocks(unit, { incidentId: incident.id, agencyId: agency.for_agency, nowMs });
  await tell(unit, incident, agency);
}

/** Starts the run, or wakes it when there is something new for it. */
async function tell(unit: PlatformUnit, incident: IncidentRow, agency: Affected): Promise<void> {
  const told_run = coversOf(incident, agency);
  if (agency.told_run === told_run) return;
  const agencyId = agency.for_agency;
  if (agency.told_run === null) unit.start(notifyAgency, notifyAgencyInput(agencyId, incident.id, incident.policy));
  else unit.wakeRun(notifyAgencyId(agencyId, incident.id));
  await unit.sql.updateTable('affected_agency').set({ told_run }).where('id', '=', agency.id).execute();
}

async function hasDraft(unit: PlatformUnit, incidentId: string): Promise<boolean> {
  const draft = unit.sql.selectFrom('breach_notice').select('id').where('incident_id', '=', incidentId);
  return (await draft.where('state', '=', 'draft').limit(1).executeTakeFirst()) !== undefined;
}
