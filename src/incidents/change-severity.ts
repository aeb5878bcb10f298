import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { startPaging } from '../paging/start-paging.ts';
import type { IncidentRow } from './duty.ts';
import { type IncidentTarget, lockIncident, writeIncident } from './lock-incident.ts';
import { settleItem } from './settle-item.ts';
import { proposeSeverity, type SeverityFacts } from './severity-rules.ts';
import { type Severity, severities } from './words.ts';
import { writeTimeline } from './write-timeline.ts';

/** By hand, or by what the rules make of the facts. */
export type SeverityChange = { severity: Severity; reason: string } | { facts: SeverityFacts; reason: string };

/**
 * Judges the severity again, with a reason; that it stays is a judgement too. A worse one pages again: not whoever says
 * so, who knows, but whoever is next.
 * @throws DomainError `not_found`, `version_stale`, `conflict`
 */
export async function changeSeverity(
  unit: PlatformUnit,
  target: IncidentTarget,
  change: SeverityChange,
): Promise<IncidentRow> {
  const incident = await lockIncident(unit, target);
  const { severity, rule } =
    'facts' in change ? proposeSeverity(change.facts) : { severity: change.severity, rule: 'manual' };
  if (!severities.includes(severity)) throw new DomainError('invalid_input', 'there is no such severity');
  const row = await writeIncident(unit, incident.id, {
    ...{ severity, severity_rule: rule, severity_reason: change.reason },
  });
  await settleItem(unit, incident.id, 'judge-severity');
  const facts = { from: incident.severity, to: severity, rule };
  await writeTimeline(unit, { incidentId: incident.id, kind: 'severity_changed', facts, text: change.reason });
  const raised = severities.indexOf(severity) < severities.indexOf(incident.severity);
  const raisedBy = unit.actor.kind === 'operator' ? unit.actor.id : null;
  if (raised) await startPaging(unit, { incidentId: incident.id, reason: 'severity_raised', raisedBy });
  return row;
}
