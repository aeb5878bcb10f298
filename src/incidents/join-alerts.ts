import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import { lockName } from '../kernel/lock-name.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type AlertOrigin, addAlerts, type JoinedAlert } from './add-alerts.ts';
import type { AlertAnswer, AlertOutcome } from './alert-delivery.entity.ts';
import { alertSeverity, alertStorm, isWorthALine } from './alert-severity.rules.ts';
import { alertSummary } from './alert-text.ts';
import { findOpenAlerts, type OpenAlert } from './find-open-alerts.ts';
import { groups, joinAlertStorm } from './join-alert-storm.ts';
import { openIncident } from './open-incident.ts';
import { writeTimeline } from './write-timeline.ts';

/** What is known of a fingerprint, as it will be written at the end. `stormy`: the incident of the storm or group is still to come. */
export type Entry = OpenAlert & { alert: JoinedAlert; changed: boolean; stormy: boolean };
type Joining = { unit: PlatformUnit; origin: AlertOrigin; entries: Map<string, Entry>; recent: number | null };

/**
 * Joins alerts to incidents: the same fingerprint joins the open one, a new one opens its own or joins that of its group,
 * and past the limit of a storm all further ones join the incident of the storm. Alerts of one source queue here, so that two which come at once
 * open one incident. A fingerprint whose incident is closed opens a new one.
 */
export async function joinAlerts(
  unit: PlatformUnit,
  origin: AlertOrigin,
  alerts: readonly JoinedAlert[],
): Promise<AlertAnswer[]> {
  await lockName(unit, `alerts/${origin.sourceId ?? 'findings'}`);
  const open = await findOpenAlerts(
    unit,
    origin.sourceId,
    alerts.map(({ fingerprint }) => fingerprint),
  );
  const joining: Joining = { unit, origin, entries: new Map(), recent: null };
  for (const alert of alerts) {
    const known = open.get(alert.fingerprint);
    if (known) joining.entries.set(alert.fingerprint, { ...known, alert, changed: false, stormy: false });
  }
  const joined: { fingerprint: string; outcome: AlertOutcome; entry: Entry | undefined }[] = [];
  for (const alert of alerts) {
    const outcome = await joinOne(joining, alert);
    joined.push({ fingerprint: alert.fingerprint, outcome, entry: joining.entries.get(alert.fingerprint) });
  }
  await writeDown(joining);
  return joined.map(({ fingerprint, outcome, entry }) => ({
    ...{ fingerprint, outcome, alertId: entry?.id ?? null, incidentId: entry?.incidentId ?? null },
  }));
}

async function joinOne(joining: Joining, alert: JoinedAlert): Promise<AlertOutcome> {
  const known = joining.entries.get(alert.fingerprint);
  if (known) return joinKnown(joining, known, alert);
  if (alert.status === 'resolved') return 'ignored';
  const stormy = joining.origin.group !== undefined || (await isStorm(joining));
  const entry: Entry = {
    ...{ id: uuid7(), incidentId: '', count: 1, state: 'firing', resolvedAt: null, alert, changed: false, stormy },
  };
  joining.entries.set(alert.fingerprint, entry);
  if (!stormy) await openOne(joining, entry);
  return stormy ? 'storm' : 'opened';
}

async function isStorm(joining: Joining): Promise<boolean> {
  joining.recent ??= await countRecent(joining);
  joining.recent += 1;
  return joining.recent > alertStorm.fingerprints;
}

/** New fingerprints of a source lately: each has a row of its own. Those of a group make no storm. */
async function countRecent({ unit, origin: { sourceId } }: Joining): Promise<number> {
  const { count } = await unit.sql
    .selectFrom('alert')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('alert.source_id', sourceId ? '=' : 'is', sourceId)
    .where(
      'incident_id',
      'not in',
      unit.sql.selectFrom('incident').select('id').where('source_id', 'like', `${groups}%`),
    )
    .where('first_at', '>', sql<string>`now() - make_interval(secs => ${alertStorm.withinMs / 1000})`)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function openOne({ unit, origin }: Joining, entry: Entry): Promise<void> {
  const { id: alertId, alert } = entry;
  const { severity, rule } = alert.judged ?? alertSeverity(alert.severity);
  // An alert that does not say when it began was raised no later than now; a finding is detected, not raised.
  const alertAt = alert.startsAt ?? (origin.sourceId ? new Date().toISOString() : null);
  const { id: incidentId } = await openIncident(unit, {
    ...{ title: alert.title, summary: alertSummary(alert.content), sourceId: alertId, severity, severityRule: rule },
    source: origin.sourceId ? 'alert' : 'finding',
    severityReason: `By what ${origin.sourceName} says: ${alert.severity ?? 'nothing'}`,
    ...(alertAt ? { alertAt } : {}),
  });
  entry.incidentId = incidentId;
  await addAlerts(unit, origin, [entry]);
  const facts = { alertId, sourceId: origin.sourceId, count: 1, state: 'firing' };
  await writeTimeline(unit, { incidentId, kind: 'alert_joined', facts, text: alert.title });
}

/** Counts on; says so in the timeline at the first, second, fourth, eighth time, however many come. */
async function joinKnown({ unit }: Joining, known: Entry, alert: JoinedAlert): Promise<AlertOutcome> {
  const resolved = alert.status === 'resolved';
  if (resolved && known.state === 'resolved') return 'ignored';
  const first = resolved && known.resolvedAt === null;
  const now = new Date().toISOString();
  Object.assign(known, { alert, changed: true, state: alert.status });
  if (resolved) known.resolvedAt = now;
  else known.count += 1;
  if (!known.stormy && (first || isWorthALine(known.count))) {
    const { id: alertId, incidentId, count } = known;
    const facts = { alertId, count, state: alert.status };
    await writeTimeline(unit, { incidentId, kind: 'alert_joined', facts, text: alert.title });
  }
  return resolved ? 'resolved' : 'joined';
}

/** Each fingerprint once, however often it came. */
async function writeDown({ unit, origin, entries }: Joining): Promise<void> {
  const all = [...entries.values()];
  await joinAlertStorm(
    unit,
    origin,
    all.filter(({ stormy }) => stormy),
  );
  const changed = all.filter(entry => entry.changed && !entry.stormy);
  if (changed.length === 0) return;
  const rows = changed.map(({ id, state, count, resolvedAt, alert: { content } }) => ({
    ...{ id, state, count, resolved_at: resolvedAt, content },
  }));
  await sql`update alert a set state = n.state, count = n.count, resolved_at = n.resolved_at, content = n.content,
      last_at = now()
    from jsonb_to_recordset(${jsonb(rows)})
      as n (id uuid, state text, count int, resolved_at timestamptz, content jsonb)
    where a.id = n.id`.execute(unit.sql);
}
