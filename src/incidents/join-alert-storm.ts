import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type AlertOrigin, addAlert, type JoinedAlert } from './add-alert.ts';
import { alertSeverity, alertStorm, isWorthALine } from './alert-severity.rules.ts';
import { changeSeverity } from './change-severity.ts';
import type { OpenAlert } from './find-open-alerts.ts';
import { openIncident } from './open-incident.ts';
import { type Severity, severities } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

const worse = (one: Severity, other: Severity): boolean => severities.indexOf(one) < severities.indexOf(other);

/**
 * Adds an alert to the incident of its source's storm, which is opened at the first one. A worse one raises that
 * incident's severity, and so pages again.
 */
export async function joinAlertStorm(unit: PlatformUnit, origin: AlertOrigin, alert: JoinedAlert): Promise<OpenAlert> {
  const { severity } = alert.judged ?? alertSeverity(alert.severity);
  const storm = (await findStorm(unit, origin)) ?? (await openStorm(unit, origin, severity));
  const id = uuid7();
  await addAlert(unit, origin, { id, incidentId: storm.id, alert });
  const count = await countAlerts(unit, storm.id);
  if (isWorthALine(count)) {
    const facts = { alertId: id, sourceId: origin.sourceId, fingerprints: count };
    await writeTimeline(unit, { incidentId: storm.id, kind: 'alert_joined', facts, text: alert.title });
  }
  if (worse(severity, storm.severity)) {
    const reason = `An alert of the storm is worse: ${alert.title}`;
    await changeSeverity(unit, { incidentId: storm.id, version: storm.version }, { severity, reason });
  }
  return { id, incidentId: storm.id, count: 1, state: 'firing', resolvedAt: null };
}

const nameOf = ({ sourceId }: AlertOrigin): string => `alert-storm/${sourceId ?? 'findings'}`;

function findStorm(unit: PlatformUnit, origin: AlertOrigin) {
  return unit.sql
    .selectFrom('incident')
    .select(['id', 'severity', 'version'])
    .where('source_id', '=', nameOf(origin))
    .where('phase', '<>', 'closed')
    .orderBy('created_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

async function openStorm(unit: PlatformUnit, origin: AlertOrigin, first: Severity) {
  const severity = worse(first, alertStorm.severity) ? first : alertStorm.severity;
  const minutes = alertStorm.withinMs / 60_000;
  const { id } = await openIncident(unit, {
    title: `Alert storm: ${origin.sourceName}`,
    summary:
      `More than ${alertStorm.fingerprints} different alerts within ${minutes} minutes. Further ones join this ` +
      'incident instead of opening their own, until it is calm again.',
    ...{ source: origin.sourceId ? 'alert' : 'finding', sourceId: nameOf(origin), severity },
    ...{ severityRule: alertStorm.rule, severityReason: 'More alerts than people can look at one by one' },
  });
  return { id, severity, version: 1 };
}

async function countAlerts(unit: PlatformUnit, incidentId: string): Promise<number> {
  const counted = unit.sql.selectFrom('alert').select(({ fn }) => fn.countAll<string>().as('count'));
  return Number((await counted.where('incident_id', '=', incidentId).executeTakeFirstOrThrow()).count);
}
