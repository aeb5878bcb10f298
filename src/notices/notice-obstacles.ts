import type { PlatformUnit } from '../kernel/unit.ts';
import { hasUnsettledRecipient } from './unreached-recipients.ts';

/** What keeps an incident from closing as long as agencies are concerned; closed words, for people and programs. */
const noticeObstacleWords = [
  'agency_undecided',
  'initial_notice_not_sent',
  'final_notice_not_sent',
  'notice_unsettled',
  'notice_not_received',
  'legal_clock_running',
] as const;
type Obstacle = (typeof noticeObstacleWords)[number];

/**
 * Why an incident cannot close yet: an agency that nobody confirmed or rejected, a confirmed one that was not told first
 * or last, a notice neither sent nor withdrawn, a recipient whom none reached and whom nobody has seen to, a law's clock
 * that still runs. Of an exercise only its own notices
 * count. Empty when nothing is in the way.
 */
export async function noticeObstacles(unit: PlatformUnit, incidentId: string): Promise<string[]> {
  const incident = await unit.sql
    .selectFrom('incident')
    .select('exercise')
    .where('id', '=', incidentId)
    .executeTakeFirst();
  const found = new Set<Obstacle>();
  if (await hasOpenNotice(unit, incidentId)) found.add('notice_unsettled');
  if (!incident || incident.exercise) return [...found];
  const agencies = await unit.sql
    .selectFrom('affected_agency as a')
    .select(['a.state'])
    .select(({ exists, selectFrom }) =>
      (['initial', 'final'] as const).map(kind =>
        exists(
          selectFrom('breach_notice as n')
            .select('n.id')
            .whereRef('n.incident_id', '=', 'a.incident_id')
            .whereRef('n.for_agency', '=', 'a.for_agency')
            .where('n.kind', '=', kind)
            .where('n.state', '=', 'sent'),
        ).as(`${kind}Sent`),
      ),
    )
    .where('a.incident_id', '=', incidentId)
    .execute();
  for (const agency of agencies) {
    if (agency.state === 'proposed') found.add('agency_undecided');
    if (agency.state !== 'confirmed') continue;
    if (!agency.initialSent) found.add('initial_notice_not_sent');
    if (!agency.finalSent) found.add('final_notice_not_sent');
  }
  if (await hasUnsettledRecipient(unit, incidentId)) found.add('notice_not_received');
  if (await hasRunningClock(unit, incidentId)) found.add('legal_clock_running');
  return noticeObstacleWords.filter(word => found.has(word));
}

async function hasOpenNotice(unit: PlatformUnit, incidentId: string): Promise<boolean> {
  const open = unit.sql.selectFrom('breach_notice').select('id').where('incident_id', '=', incidentId);
  return (await open.where('state', 'in', ['draft', 'approved']).limit(1).executeTakeFirst()) !== undefined;
}

/** One that ran out has its operator's task, which outlives the incident; one that runs would never warn again. */
async function hasRunningClock(unit: PlatformUnit, incidentId: string): Promise<boolean> {
  const running = unit.sql.selectFrom('clock').select('id').where('subject_type', '=', 'incident');
  const open = running.where('subject_id', '=', incidentId).where('for_agency', 'is not', null);
  return (await open.where('state', '=', 'running').limit(1).executeTakeFirst()) !== undefined;
}
