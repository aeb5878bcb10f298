import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import { startPaging } from '../paging/start-paging.ts';
import { type AlertOrigin, addAlerts, type JoinedAlert, type NewAlert } from './add-alerts.ts';
import { alertSeverity, alertStorm, isWorthALine } from './alert-severity.rules.ts';
import { writeIncident } from './lock-incident.ts';
import { openIncident } from './open-incident.ts';
import { type Severity, severities } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

const worse = (one: Severity, other: Severity): boolean => severities.indexOf(one) < severities.indexOf(other);
type Joining = NewAlert & { alert: JoinedAlert };

/**
 * Adds alerts to the incident of their group, or of their source's storm, which is opened at the first one. A worse one
 * raises that incident's severity, and so pages again. Says in each entry which incident it is.
 */
export async function joinAlertStorm(unit: PlatformUnit, origin: AlertOrigin, entries: Joining[]): Promise<void> {
  const [first] = entries;
  if (!first) return;
  const judged = ({ alert }: Joining) => alert.judged ?? alertSeverity(alert.severity);
  const worst = entries.reduce(
    (one, other) => (worse(judged(other).severity, judged(one).severity) ? other : one),
    first,
  );
  const storm = (await findStorm(unit, origin)) ?? (await openStorm(unit, origin, judged(worst)));
  for (const entry of entries) entry.incidentId = storm.id;
  await addAlerts(unit, origin, entries);
  const count = await countAlerts(unit, storm.id);
  if (Array.from(entries, (_, back) => count - back).some(isWorthALine)) {
    const facts = { alertId: first.id, sourceId: origin.sourceId, fingerprints: count };
    await writeTimeline(unit, { incidentId: storm.id, kind: 'alert_joined', facts, text: worst.alert.title });
  }
  const { severity: to, rule } = judged(worst);
  const by = origin.group ? rule : alertStorm.rule;
  if (worse(to, storm.severity)) await raise(unit, storm, { to, rule: by, title: worst.alert.title });
}

/** Not a person's judgement: that is still to be made. */
async function raise(
  unit: PlatformUnit,
  { id: incidentId, severity: from }: { id: string; severity: Severity },
  { to, rule, title }: { to: Severity; rule: string; title: string },
): Promise<void> {
  const text = `One that joined is worse: ${title}`;
  await writeIncident(unit, incidentId, { severity: to, severity_rule: rule, severity_reason: text });
  await writeTimeline(unit, { incidentId, kind: 'severity_changed', facts: { from, to, rule }, text });
  await startPaging(unit, { incidentId, reason: 'severity_raised' });
}

/** How the source ids of incidents of groups begin. */
export const groups = 'findings/';
const nameOf = ({ sourceId, group }: AlertOrigin): string =>
  group ? `${groups}${group.name}` : `alert-storm/${sourceId ?? 'findings'}`;

/** The open one; one that was merged goes on under the other. */
async function findStorm(unit: PlatformUnit, origin: AlertOrigin) {
  const { rows } = await sql<{ id: string }>`
    with recursive way as (
      (select id, phase, merged_into, 1 as step from incident where source_id = ${nameOf(origin)}
        order by created_at desc limit 1)
      union all
      select i.id, i.phase, i.merged_into, w.step + 1 from way w join incident i on i.id = w.merged_into where w.step < 20
    )
    select id from way where phase <> 'closed'`.execute(unit.sql);
  if (!rows[0]) return undefined;
  const open = unit.sql.selectFrom('incident').select(['id', 'severity']).where('id', '=', rows[0].id);
  return open.where('phase', '<>', 'closed').forUpdate().executeTakeFirst();
}

async function openStorm(unit: PlatformUnit, origin: AlertOrigin, first: { severity: Severity; rule: string }) {
  const minutes = alertStorm.withinMs / 60_000;
  const severity = worse(first.severity, alertStorm.severity) ? first.severity : alertStorm.severity;
  const opened = origin.group
    ? {
        ...{ title: origin.group.title, summary: origin.group.summary, severity: first.severity },
        ...{ severityRule: first.rule, severityReason: 'By the rule for what Reeve finds out about itself' },
      }
    : {
        title: `Alert storm: ${origin.sourceName}`,
        summary:
          `More than ${alertStorm.fingerprints} different alerts within ${minutes} minutes. Further ones join this ` +
          'incident instead of opening their own, until it is calm again.',
        ...{ severity, severityRule: alertStorm.rule },
        severityReason: 'More alerts than people can look at one by one',
      };
  const source = origin.sourceId ? 'alert' : 'finding';
  const { id } = await openIncident(unit, { ...opened, source, sourceId: nameOf(origin) });
  return { id, severity: opened.severity };
}

async function countAlerts(unit: PlatformUnit, incidentId: string): Promise<number> {
  const counted = unit.sql.selectFrom('alert').select(({ fn }) => fn.countAll<string>().as('count'));
  return Number((await counted.where('incident_id', '=', incidentId).executeTakeFirstOrThrow()).count);
}
