import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { dropPages } from './end-round.ts';
import { pageOnCallId } from './page-on-call.contract.ts';
import { settlePage } from './settle-page.ts';

export type Acknowledgement = {
  incidentId: string;
  personId: string;
  via: 'link' | 'api' | 'page';
  /** By whose link. */
  pageId?: string;
};
/** `acknowledged`: by this act; `already`: somebody had before, who is named. */
export type Acknowledged = { outcome: 'acknowledged' | 'already'; acknowledgedBy: string; acknowledgedAt: string };

/**
 * Somebody says that they have it: the open round of paging ends, and the first acknowledgement of an incident is kept
 * with it. One commit, and so it works with Temporal down. A repeat changes nothing.
 * @throws DomainError `not_found`, `conflict` for a closed incident
 */
export async function acknowledgeIncident(unit: PlatformUnit, given: Acknowledgement): Promise<Acknowledged> {
  const { incidentId, personId, via } = given;
  const incident = await lock(unit, incidentId);
  if (incident.phase === 'closed')
    throw new DomainError('conflict', 'this incident is closed: there is nothing to acknowledge', {
      facts: { outcome: incident.outcome, mergedInto: incident.merged_into },
    });
  const at = new Date().toISOString();
  // Who holds its link has it, even where a worker died before it wrote down that the page was sent.
  if (given.pageId) await settlePage(unit, { pageId: given.pageId, receipt: { outcome: 'sent', messageId: null } });
  const round = await unit.sql
    .updateTable('page_round')
    .set({ state: 'acknowledged', acknowledged_by: personId, acknowledged_at: at, acknowledged_via: via, ended_at: at })
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'paging')
    .returning('id')
    .executeTakeFirst();
  const { acknowledged_at: before, acknowledged_by: by } = incident;
  if (!round && before && by) return { outcome: 'already', ...(await lastOf(unit, incidentId, { by, at: before })) };
  if (!before)
    await unit.sql
      .updateTable('incident')
      .set({ acknowledged_at: at, acknowledged_by: personId })
      .where('id', '=', incidentId)
      .execute();
  if (round) {
    await dropPages(unit, round.id);
    unit.wakeRun(pageOnCallId(round.id));
  }
  const facts = { personId, via, roundId: round?.id ?? null };
  await writeTimeline(unit, { incidentId, kind: 'page_acknowledged', at, facts });
  unit.wakeRun(respondToIncidentId(incidentId));
  return { outcome: 'acknowledged', acknowledgedBy: personId, acknowledgedAt: at };
}

async function lock(unit: PlatformUnit, incidentId: string) {
  const find = unit.sql.selectFrom('incident').selectAll().where('id', '=', incidentId);
  const incident = await find.forUpdate().executeTakeFirst();
  if (!incident) throw new DomainError('not_found', 'there is no such incident');
  return incident;
}

/** Who acknowledged last, of several rounds. */
async function lastOf(unit: PlatformUnit, incidentId: string, first: { by: string; at: string }) {
  const row = await unit.sql
    .selectFrom('page_round')
    .select(['acknowledged_by', 'acknowledged_at'])
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'acknowledged')
    .orderBy('acknowledged_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const at = row?.acknowledged_at ?? first.at;
  return { acknowledgedBy: row?.acknowledged_by ?? first.by, acknowledgedAt: new Date(at).toISOString() };
}
