import type { PlatformUnit } from '../kernel/unit.ts';
import { startPaging } from '../paging/start-paging.ts';
import { type AlertOrigin, addAlerts, type JoinedAlert, type NewAlert } from './add-alerts.ts';
import { alertSeverity, alertStorm, isWorthALine } from './alert-severity.rules.ts';
import { writeIncident } from './lock-incident.ts';
import { openIncident } from './open-incident.ts';
import { type Severity, severities } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

const worse = (one: Severity, other: Severity): boolean => severities.indexOf(one) < severities.indexOf(other);

/**
 * Adds alerts to the incident of their source's storm, which is opened at the first one. A worse one raises that
 * incident's severity, and so pages again. Says in each entry which incident it is.
 */
export async function joinAlertStorm(
  unit: PlatformUnit,
  origin: AlertOrigin,
  entries: (NewAlert & { alert: JoinedAlert })[],
): Promise<void> {
  const [first] = entries;
  if (!first) return;
  const judged = ({ alert }: { alert: JoinedAlert }) =>
    alert.judged?.severity ?? alertSeverity(alert.severity).severity;
  const worst = entries.reduce((one, other) => (worse(judged(other), judged(one)) ? other : one), first);
  const storm = (await findStorm(unit, origin)) ?? (await openStorm(unit, origin, judged(worst)));
  for (const entry of entries) entry.incidentId = storm.id;
  await addAlerts(unit, origin, entries);
  const count = await countAlerts(unit, storm.id);
  if (Array.from(entries, (_, back) => count - back).some(isWorthALine)) {
    const facts = { alertId: first.id, sourceId: origin.sourceId, fingerprints: count };
    await writeTimeline(unit, { incidentId: storm.id, kind: 'alert_joined', facts, text: first.alert.title });
  }
  if (worse(judged(worst), storm.severity)) await raise(unit, storm, { to: judged(worst), title: worst.alert.title });
}

/** Not a person's judgement: that is still to be made. */
async function raise(
  unit: PlatformUnit,
  { id: incidentId, severity: from }: { id: string; severity: Severity },
  { to, title }: { to: Severity; title: string },
): Promise<void> {
  const text = `An alert of the storm is worse: ${title}`;
  const { rule } = alertStorm;
  await writeIncident(unit, incidentId, { severity: to, severity_rule: rule, severity_reason: text });
  await writeTimeline(unit, { incidentId, kind: 'severity_changed', facts: { from, to, rule }, text });
  await startPaging(unit, { incidentId, reason: 'severity_raised' });
}

const nameOf = ({ sourceId }: AlertOrigin): string => `alert-storm/${sourceId ?? 'findings'}`;

function findStorm(unit: PlatformUnit, origin: AlertOrigin) {
  return unit.sql
    .selectFrom('incident')
    .select(['id', 'severity'])
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
  return { id, severity };
}

async function countAlerts(unit: PlatformUnit, incidentId: string): Promise<number> {
  const counted = unit.sql.selectFrom('alert').select(({ fn }) => fn.countAll<string>().as('count'));
  return Number((await counted.where('incident_id', '=', incidentId).executeTakeFirstOrThrow()).count);
}
