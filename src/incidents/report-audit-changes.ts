import type { PlatformUnit } from '../kernel/unit.ts';
import { findingSeverity } from './finding-severity.rules.ts';
import { reportFinding } from './report-finding.ts';

/** Opens an incident of audit events that are not as they were written, or joins the open one. */
export const reportAuditChanges = (unit: PlatformUnit, eventIds: readonly string[]): Promise<string | null> =>
  reportFinding(unit, {
    ...{ fingerprint: 'audit-changed', title: 'Audit events are not as they were written' },
    ...findingSeverity.audit_changed,
    facts: { events: String(eventIds.length), first: eventIds.slice(0, 20).join(' ') },
  });
