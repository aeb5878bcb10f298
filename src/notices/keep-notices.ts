import type { Selectable } from 'kysely';
import type { Duty, IncidentRow } from '../incidents/duty.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { coversOf } from './covers.ts';
import { alignLegalClocks, cancelLegalClocks, type OpenClock, startLegalClocks, startOf } from './legal-clocks.ts';
import { notifyAgency, notifyAgencyId, notifyAgencyInput } from './notify-agency.contract.ts';

type Affected = Selectable<Tables['affected_agency']> & { country: string };

/**
 * Keeps the clocks that the law of each confirmed agency starts with what we know, and moves them with an instant that
 * is corrected; a suspicion starts one before anything is verified. Once it is, a run tells each of these agencies. Later
 * changes wake the run, each once.
 */
export const keepNotices: Duty = {
  name: 'notices',
  attend: async (unit, incident, nowMs) => {
    const nothing = { waitsFor: null, lookAgainAtMs: null };
    const agencies = await affectedOf(unit, incident.id);
    if (agencies.length === 0) return nothing;
    const clocks = await openClocks(unit, incident.id);
    for (const agency of agencies) {
      const own = clocks.filter(({ for_agency }) => for_agency === agency.for_agency);
      if (agency.state === 'confirmed') await confirmed(unit, incident, { agency, clocks: own });
      else if (agency.state === 'rejected') await rejected(unit, incident, { agency, clocks: own, nowMs });
    }
    if (!incident.verified_at) return nothing;
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

const openClocks = (unit: PlatformUnit, incidentId: string): Promise<OpenClock[]> =>
  unit.sql
    .selectFrom('clock')
    .select(['kind', 'rule', 'for_agency', 'starts_at'])
    .where('subject_type', '=', 'incident')
    .where('subject_id', '=', incidentId)
    .where('for_agency', 'is not', null)
    .where('occasion_id', 'is', null)
    .where('state', 'in', ['running', 'overdue'])
    .execute();

type Concerned = { agency: Affected; clocks: readonly OpenClock[] };

async function confirmed(unit: PlatformUnit, incident: IncidentRow, { agency, clocks }: Concerned): Promise<void> {
  const concerned = { incident, agencyId: agency.for_agency, country: agency.country };
  for (const startsFrom of ['suspicion', 'awareness'] as const) {
    const fromMs = startOf({ startsFrom }, incident);
    if (fromMs !== null) await startLegalClocks(unit, concerned, { startsFrom, fromMs });
  }
  await alignLegalClocks(unit, incident, clocks);
  if (incident.verified_at) await tell(unit, incident, agency);
}

async function rejected(
  unit: PlatformUnit,
  incident: IncidentRow,
  { agency, clocks, nowMs }: Concerned & { nowMs: number },
): Promise<void> {
  if (clocks.length > 0) await cancelLegalClocks(unit, { incidentId: incident.id, agencyId: agency.for_agency, nowMs });
  if (agency.told_run) await tell(unit, incident, agency);
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
