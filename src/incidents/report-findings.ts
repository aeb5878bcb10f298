import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AlertGroup } from './add-alerts.ts';
import { oneLine, sizedContent } from './alert-text.ts';
import { joinAlerts } from './join-alerts.ts';
import type { Finding } from './report-finding.ts';

/**
 * The product has looked at something as a whole and found this: however much it is, it is one incident, in which each
 * finding is an alert of its own fingerprint. What is not found any more is resolved there; that the incident is over,
 * people say. Repeatable: the same findings join. Returns how many there are.
 */
export async function reportFindings(
  unit: PlatformUnit,
  group: AlertGroup,
  findings: readonly Finding[],
): Promise<number> {
  const found = findings.map(({ fingerprint, title, severity, rule, facts = {} }) => ({
    ...{ fingerprint: `${group.name}/${fingerprint}`, status: 'firing' as const, title: oneLine(title, 200), severity },
    ...{ startsAt: null, content: sizedContent({ facts }, {}), judged: { severity, rule } },
  }));
  const known = new Set(found.map(({ fingerprint }) => fingerprint));
  const gone = (await findFiring(unit, group)).filter(({ fingerprint }) => !known.has(fingerprint));
  const resolved = gone.map(({ fingerprint, title }) => ({
    ...{ fingerprint, status: 'resolved' as const, title, severity: null, startsAt: null },
    content: sizedContent({ facts: {} }, {}),
  }));
  if (found.length + resolved.length > 0)
    await joinAlerts(unit, { sourceId: null, sourceName: 'Reeve itself', group }, [...found, ...resolved]);
  return found.length;
}

const findFiring = (unit: PlatformUnit, { name }: AlertGroup) =>
  unit.sql
    .selectFrom('alert')
    .select(['fingerprint', 'title'])
    .where('source_id', 'is', null)
    .where('state', '=', 'firing')
    .where(sql<boolean>`starts_with(fingerprint, ${`${name}/`})`)
    .execute();
