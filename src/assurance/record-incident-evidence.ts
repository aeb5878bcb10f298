import { sql } from 'kysely';
import type { IncidentRow } from '../incidents/duty.ts';
import { postMortemObstacles } from '../incidents/post-mortem-obstacles.ts';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type LiveEvidence, recordLiveEvidence } from './record-live-evidence.ts';

/** Somebody must have been paged this soon after an incident was opened: "at once" of control A2. */
const firstPageWithinMs = 5 * 60_000;

type Judged = Pick<LiveEvidence, 'control' | 'kept' | 'summary' | 'facts'>;

/**
 * What a closed incident shows of controls A2, A3 and A4, kept or broken; an exercise is a drill. One that was merged
 * shows nothing, one that was none only that somebody was paged. Repeatable.
 */
export async function recordIncidentEvidence(unit: PlatformUnit, incident: IncidentRow): Promise<void> {
  if (!incident.closed_at || incident.outcome === 'merged') return;
  const judged: Judged[] = [await paging(unit, incident)];
  if (incident.outcome === 'resolved') judged.push(await learning(unit, incident), ...(await telling(unit, incident)));
  for (const { control, kept, summary, facts } of judged)
    await recordLiveEvidence(unit, {
      ...{ control, kept, kind: incident.exercise ? 'drill' : 'run', atMs: Date.parse(incident.closed_at) },
      summary: `${incident.exercise ? 'Exercise' : 'Incident'}: ${summary}`,
      repeat: incident.exercise ? 'npm run drill:incident' : respondToIncidentId(incident.id),
      facts: { incidentId: incident.id, kept, ...facts },
    });
}

const seconds = (ms: number | null): string => (ms === null ? 'never' : `after ${Math.round(ms / 1000)} s`);
const since = (from: string, to: string | null): number | null => (to ? Date.parse(to) - Date.parse(from) : null);

/** A2: paged at once, and acknowledged. */
async function paging(unit: PlatformUnit, incident: IncidentRow): Promise<Judged> {
  const page = await unit.sql
    .selectFrom('page')
    .select(({ fn }) => fn.min('sent_at').as('sent_at'))
    .where('incident_id', '=', incident.id)
    .executeTakeFirst();
  const pagedMs = since(incident.created_at, page?.sent_at ?? null);
  const acknowledgedMs = since(incident.created_at, incident.acknowledged_at);
  // Whoever finds that it is none has attended to it.
  const attended = acknowledgedMs !== null || incident.outcome === 'not_an_incident';
  const kept = pagedMs !== null && pagedMs <= firstPageWithinMs && attended;
  return {
    ...{ control: 'A2', kept, facts: { pagedMs, acknowledgedMs } },
    summary: `first page ${seconds(pagedMs)}, acknowledged ${seconds(acknowledgedMs)}`,
  };
}

/** A3: the post-mortem is published, and read by everybody named. */
async function learning(unit: PlatformUnit, { id }: IncidentRow): Promise<Judged> {
  const [obstacle = null] = await postMortemObstacles(unit, id);
  const summary = obstacle ? `closed with ${obstacle.replaceAll('_', ' ')}` : 'its post-mortem is published and read';
  return { control: 'A3', kept: obstacle === null, summary, facts: { obstacle } };
}

/** A4: each confirmed agency was told in time, and its mail server took the notice. Nothing, where none was touched. */
async function telling(unit: PlatformUnit, incident: IncidentRow): Promise<Judged[]> {
  const { rows } = await sql<{ sent_at: string | null; accepted: boolean }>`
    select min(n.sent_at) as sent_at, coalesce(bool_or(d.state = 'accepted'), false) as accepted
    from affected_agency a
      left join breach_notice n on n.incident_id = a.incident_id and n.for_agency = a.for_agency and n.sent_at is not null
      left join breach_notice_delivery d on d.notice_id = n.id
    where a.incident_id = ${incident.id} and a.state = 'confirmed' group by a.for_agency`.execute(unit.sql);
  if (rows.length === 0) return [];
  const fromAt = incident.aware_at ?? incident.verified_at ?? incident.detected_at;
  const times = rows.map(row => since(fromAt, row.sent_at));
  const inTime = times.filter(ms => ms !== null && ms <= incident.policy.notifyWithinMs).length;
  const delivered = rows.filter(row => row.accepted).length;
  const facts = { agencies: rows.length, inTime, delivered };
  const kept = inTime === rows.length && delivered === rows.length;
  const summary = `${inTime} of ${rows.length} agencies told in time, ${delivered} notices delivered`;
  return [{ control: 'A4', kept, summary, facts }];
}
