import type { Severity } from '../incidents/words.ts';
import type { suspicionKinds, suspicionStates } from './suspicion-report.entity.ts';

export type SuspicionKind = (typeof suspicionKinds)[number];
export type SuspicionState = (typeof suspicionStates)[number];

/** How bad a report is until somebody has looked into it; the rule's version changes with it. */
export const suspicionSeverity: Readonly<Record<SuspicionKind, { severity: Severity; rule: string }>> = {
  suspected_access: { severity: 'sev2', rule: 'reported-access@1' },
  exposed_credentials: { severity: 'sev2', rule: 'reported-credentials@1' },
  issue: { severity: 'sev3', rule: 'reported-issue@1' },
};

const hour = 3_600_000;
/** A person of ours answers within four hours. Durations in milliseconds. */
export const triagePolicy = { answerWithinMs: 4 * hour, warnBeforeMs: hour } as const;
/** Nobody suspects a dozen things an hour; each is read by a person, and pages one if it is not. Per member. */
export const suspicionLimit = { most: 10, withinMs: hour } as const;
export const triageClock = { kind: 'suspicion_triage', rule: 'suspicion-triage@1' } as const;
