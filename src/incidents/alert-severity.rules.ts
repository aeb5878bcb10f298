import type { Severity } from './words.ts';

type AlertSeverityRule = {
  /** Name and version, as the incident keeps it. */
  id: string;
  severity: Severity;
  /** What the source may say for it, in small letters. */
  said: readonly string[];
};

/** How bad an alert is by the word that its source gives it. A rule that changes gets another version. */
const alertSeverityRules: readonly AlertSeverityRule[] = [
  { id: 'alert-emergency@1', severity: 'sev1', said: ['sev1', 'emergency', 'disaster', 'p1'] },
  { id: 'alert-critical@1', severity: 'sev2', said: ['sev2', 'critical', 'crit', 'page', 'high', 'p2'] },
  { id: 'alert-warning@1', severity: 'sev3', said: ['sev3', 'error', 'warning', 'warn', 'medium', 'p3'] },
  { id: 'alert-info@1', severity: 'sev4', said: ['sev4', 'info', 'notice', 'none', 'low', 'p4'] },
];
const unknown = { id: 'alert-unknown@1', severity: 'sev3' } as const;

/** The severity of an alert by the rules; sev3 for a word that none of them knows, and for none at all. */
export function alertSeverity(said: string | null): { severity: Severity; rule: string } {
  const word = said?.trim().toLowerCase() ?? '';
  const { id, severity } = alertSeverityRules.find(rule => rule.said.includes(word)) ?? unknown;
  return { severity, rule: id };
}

/** When a source raises more alarm than people can look at one by one: the rest joins one incident. */
export const alertStorm = {
  /** So many new fingerprints of one source have incidents of their own ... */
  fingerprints: 10,
  /** ... within this time. */
  withinMs: 10 * 60_000,
  severity: 'sev2',
  rule: 'alert-storm@1',
} as const;

/** Lines of a timeline come at the first time, the second, fourth, eighth: ten thousand alerts make fourteen. */
export const isWorthALine = (count: number): boolean => count > 0 && (count & (count - 1)) === 0;
