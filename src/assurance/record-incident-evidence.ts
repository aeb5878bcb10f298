import type { IncidentRow } from '../incidents/duty.ts';
import { postMortemObstacles } from '../incidents/post-mortem-obstacles.ts';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type Proofs, proofsOf, toldAtMs } from '../notices/notice-course.ts';
import { recipientsOf } from '../notices/unreached-recipients.ts';
import { type PageChannel, pageChannels } from '../paging/words.ts';
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
  const pages = await unit.sql
    .selectFrom('page')
    .select(['channel', 'state', 'sent_at'])
    .where('incident_id', '=', incident.id)
    .execute();
  const [firstAt = null] = pages.flatMap(({ sent_at }) => sent_at ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  const pagedMs = since(incident.created_at, firstAt);
  const acknowledgedMs = since(incident.created_at, incident.acknowledged_at);
  // Whoever finds that it is none has attended to it.
  const attended = acknowledgedMs !== null || incident.outcome === 'not_an_incident';
  const kept = pagedMs !== null && pagedMs <= firstPageWithinMs && attended;
  return {
    ...{ control: 'A2', kept, facts: { pagedMs, acknowledgedMs, ...byChannel(pages) } },
    summary: `first page ${seconds(pagedMs)}, acknowledged ${seconds(acknowledgedMs)}${failedWords(pages)}`,
  };
}

type Paged = { channel: PageChannel; state: string }[];
const count = (pages: Paged, channel: PageChannel, state: string) =>
  pages.filter(page => page.channel === channel && page.state === state).length;

/** Channel by channel: that a mail was sent says nothing of a webhook beside it. */
const byChannel = (pages: Paged): Record<string, number> =>
  Object.fromEntries(
    pageChannels.flatMap(channel => [
      [`${channel}Sent`, count(pages, channel, 'sent')],
      [`${channel}Failed`, count(pages, channel, 'failed')],
    ]),
  );
const failedWords = (pages: Paged): string =>
  pageChannels
    .filter(channel => count(pages, channel, 'failed') > 0)
    .map(channel => `, ${count(pages, channel, 'failed')} by ${channel} failed`)
    .join('');

/** A3: the post-mortem is published, and read by everybody named. */
async function learning(unit: PlatformUnit, { id, closed_at: closedAt }: IncidentRow): Promise<Judged> {
  const [obstacle = null] = await postMortemObstacles(unit, id, closedAt);
  const summary = obstacle ? `closed with ${obstacle.replaceAll('_', ' ')}` : 'its post-mortem is published and read';
  return { control: 'A3', kept: obstacle === null, summary, facts: { obstacle } };
}

/**
 * A4: each confirmed agency was told in time (`toldAtMs`: not sent, but brought to somebody there). How many of the people
 * that notices went to were reached is said beside it. Nothing, where no agency was touched.
 */
async function telling(unit: PlatformUnit, incident: IncidentRow): Promise<Judged[]> {
  const agencies = await unit.sql
    .selectFrom('affected_agency')
    .select('for_agency')
    .where('incident_id', '=', incident.id)
    .where('state', '=', 'confirmed')
    .execute();
  if (agencies.length === 0) return [];
  const notices = await unit.sql
    .selectFrom('breach_notice')
    .select(['id', 'for_agency'])
    .where('incident_id', '=', incident.id)
    .where('state', '=', 'sent')
    .execute();
  const ids = notices.map(({ id }) => id);
  const proofs = await proofsOf(unit, ids);
  const dueMs =
    Date.parse(incident.aware_at ?? incident.verified_at ?? incident.detected_at) + incident.policy.notifyWithinMs;
  const told = agencies.flatMap(({ for_agency: agencyId }) => toldAtMs(ofAgency(proofs, agencyId)) ?? []);
  const inTime = told.filter(ms => ms <= dueMs).length;
  const recipients = ids.flatMap(id => recipientsOf(proofs, id));
  const of = (standing: string) => recipients.filter(each => each.standing === standing).length;
  const counts = { recipients: recipients.length, reached: of('reached'), unreached: of('unreached') };
  const facts = { agencies: agencies.length, told: told.length, inTime, ...counts };
  const reached = `notices reached ${counts.reached} of ${counts.recipients} recipients`;
  const summary = `${inTime} of ${agencies.length} agencies told in time, ${reached}`;
  return [{ control: 'A4', kept: inTime === agencies.length, summary, facts }];
}

const ofAgency = ({ deliveries, receipts, calls }: Proofs, agencyId: string): Proofs => {
  const own = (row: { for_agency: string }) => row.for_agency === agencyId;
  return { deliveries: deliveries.filter(own), receipts: receipts.filter(own), calls: calls.filter(own) };
};
