import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type AlertOrigin, addAlert, type JoinedAlert } from './add-alert.ts';
import type { AlertAnswer } from './alert-delivery.entity.ts';
import { alertSeverity, alertStorm, isWorthALine } from './alert-severity.rules.ts';
import type { IncomingAlert } from './alert-shapes.ts';
import { alertSummary } from './alert-text.ts';
import { findOpenAlerts, type OpenAlert } from './find-open-alerts.ts';
import { joinAlertStorm } from './join-alert-storm.ts';
import { openIncident } from './open-incident.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Joins alerts to incidents: the same fingerprint joins the open one, a new one opens its own, and past the limit of a
 * storm all further ones join the incident of the storm. Alerts of one source queue here, so that two which come at once
 * open one incident. A fingerprint whose incident is closed opens a new one.
 */
export async function joinAlerts(
  unit: PlatformUnit,
  origin: AlertOrigin,
  alerts: readonly JoinedAlert[],
): Promise<AlertAnswer[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`alerts/${origin.sourceId ?? 'findings'}`}, 0))`.execute(
    unit.sql,
  );
  const open = await findOpenAlerts(
    unit,
    origin.sourceId,
    alerts.map(({ fingerprint }) => fingerprint),
  );
  const answers: AlertAnswer[] = [];
  let recent: number | undefined;
  for (const alert of alerts) {
    const known = open.get(alert.fingerprint);
    if (known) answers.push(await joinKnown(unit, known, alert));
    else if (alert.status === 'resolved')
      answers.push({ alertId: '', fingerprint: alert.fingerprint, incidentId: null, outcome: 'ignored' });
    else {
      recent ??= await countRecent(unit, origin.sourceId);
      const storm = recent >= alertStorm.fingerprints;
      const opened = storm ? await joinAlertStorm(unit, origin, alert) : await openOne(unit, origin, alert);
      open.set(alert.fingerprint, opened);
      recent += 1;
      answers.push({
        alertId: opened.id,
        fingerprint: alert.fingerprint,
        incidentId: opened.incidentId,
        outcome: storm ? 'storm' : 'opened',
      });
    }
  }
  return answers;
}

/** New fingerprints of a source lately: each has a row of its own. */
async function countRecent(unit: PlatformUnit, sourceId: string | null): Promise<number> {
  const { count } = await unit.sql
    .selectFrom('alert')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('source_id', sourceId ? '=' : 'is', sourceId)
    .where('first_at', '>', sql<string>`now() - make_interval(secs => ${alertStorm.withinMs / 1000})`)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function openOne(unit: PlatformUnit, origin: AlertOrigin, alert: JoinedAlert): Promise<OpenAlert> {
  const id = uuid7();
  const { severity, rule } = alert.judged ?? alertSeverity(alert.severity);
  const { id: incidentId } = await openIncident(unit, {
    ...{ title: alert.title, summary: alertSummary(alert.content), sourceId: id },
    source: origin.sourceId ? 'alert' : 'finding',
    ...{
      severity,
      severityRule: rule,
      severityReason: `By what ${origin.sourceName} says: ${alert.severity ?? 'nothing'}`,
    },
    ...(alert.startsAt ? { alertAt: alert.startsAt } : {}),
  });
  await addAlert(unit, origin, { id, incidentId, alert });
  const facts = { alertId: id, sourceId: origin.sourceId, count: 1, state: 'firing' };
  await writeTimeline(unit, { incidentId, kind: 'alert_joined', facts, text: alert.title });
  return { id, incidentId, count: 1, state: 'firing', resolvedAt: null };
}

/** Counts on; says so in the timeline at the first, second, fourth, eighth time, however many come. */
async function joinKnown(unit: PlatformUnit, known: OpenAlert, alert: IncomingAlert): Promise<AlertAnswer> {
  const { id, incidentId } = known;
  const resolved = alert.status === 'resolved';
  const answer = { alertId: id, fingerprint: alert.fingerprint, incidentId };
  if (resolved && known.state === 'resolved') return { ...answer, outcome: 'ignored' };
  const count = resolved ? known.count : known.count + 1;
  await unit.sql
    .updateTable('alert')
    .set({
      ...{ state: alert.status, count, last_at: sql<string>`now()`, content: jsonb(alert.content) },
      ...(resolved ? { resolved_at: sql<string>`now()` } : {}),
    })
    .where('id', '=', id)
    .execute();
  const first = resolved && known.resolvedAt === null;
  if (first || isWorthALine(count)) {
    const facts = { alertId: id, count, state: alert.status };
    await writeTimeline(unit, { incidentId, kind: 'alert_joined', facts, text: alert.title });
  }
  Object.assign(known, { count, state: alert.status, ...(resolved ? { resolvedAt: 'now' } : {}) });
  return { ...answer, outcome: resolved ? 'resolved' : 'joined' };
}
