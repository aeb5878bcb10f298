import type { DatabaseProblemKind } from '../kernel/database-watch.port.ts';
import type { Severity } from './words.ts';

/** How bad it is what the product finds out about itself. A rule that changes gets another version. */
export const findingSeverity: Readonly<
  Record<
    DatabaseProblemKind | 'audit_changed' | 'audit_gone' | 'audit_unsealed' | 'isolation_drill',
    { severity: Severity; rule: string }
  >
> = {
  // Somebody may see what is not theirs, now.
  foreign_rows: { severity: 'sev1', rule: 'finding-foreign-rows@1' },
  unprotected_rows: { severity: 'sev1', rule: 'finding-unprotected-rows@1' },
  role_too_strong: { severity: 'sev1', rule: 'finding-role-too-strong@1' },
  // One of several walls is down.
  right_too_many: { severity: 'sev2', rule: 'finding-right-too-many@1' },
  audit_changed: { severity: 'sev2', rule: 'finding-audit-changed@1' },
  audit_gone: { severity: 'sev2', rule: 'finding-audit-gone@1' },
  // What is deleted meanwhile is not missed.
  audit_unsealed: { severity: 'sev3', rule: 'finding-audit-unsealed@1' },
  isolation_drill: { severity: 'sev2', rule: 'finding-isolation-drill@1' },
  unregistered: { severity: 'sev3', rule: 'finding-unregistered@1' },
  missing: { severity: 'sev3', rule: 'finding-missing@1' },
};
