import type { PlatformUnit } from '../kernel/unit.ts';
import { oneLine, sizedContent } from './alert-text.ts';
import { joinAlerts } from './join-alerts.ts';
import type { Severity } from './words.ts';

export type Finding = {
  /** The same for the same trouble: it joins the open incident. Closed words and ids. */
  fingerprint: string;
  /** What is wrong, for people; no personal data. */
  title: string;
  severity: Severity;
  /** The rule by which it is that bad, with its version. */
  rule: string;
  facts?: Readonly<Record<string, string>>;
};

/**
 * The product has found something wrong with itself: opens an incident, or joins the open one of the same fingerprint,
 * by the rules of alerts. Returns the incident's id.
 */
export async function reportFinding(unit: PlatformUnit, finding: Finding): Promise<string | null> {
  const { fingerprint, title, severity, rule, facts = {} } = finding;
  const alert = {
    ...{ fingerprint, status: 'firing' as const, title: oneLine(title, 200), severity, startsAt: null },
    ...{ content: sizedContent({ facts }, {}), judged: { severity, rule } },
  };
  const [answer] = await joinAlerts(unit, { sourceId: null, sourceName: 'Reeve itself' }, [alert]);
  return answer?.incidentId ?? null;
}
