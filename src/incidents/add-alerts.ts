import { sql } from 'kysely';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncomingAlert } from './alert-shapes.ts';
import type { Severity } from './words.ts';

/** What belongs together whatever comes of it, in one incident of this name. */
export type AlertGroup = { name: string; title: string; summary: string };
/** Whose alerts they are; findings of the product itself have no source. */
export type AlertOrigin = { sourceId: string | null; sourceName: string; group?: AlertGroup };
export type JoinedAlert = IncomingAlert & { judged?: { severity: Severity; rule: string } };
export type NewAlert = {
  id: string;
  incidentId: string;
  count: number;
  state: 'firing' | 'resolved';
  resolvedAt: string | null;
  alert: IncomingAlert;
};

/** Writes the rows of new fingerprints, each in its incident. */
export async function addAlerts(
  unit: PlatformUnit,
  { sourceId }: AlertOrigin,
  alerts: readonly NewAlert[],
): Promise<void> {
  const now = sql<string>`now()`;
  const rows = alerts.map(({ id, incidentId, count, state, resolvedAt, alert: { fingerprint, title, content } }) => ({
    ...{ id, source_id: sourceId, fingerprint, incident_id: incidentId, state, title, count, resolved_at: resolvedAt },
    ...{ content: jsonb(content), first_at: now, last_at: now },
  }));
  for (let from = 0; from < rows.length; from += 500)
    await unit.sql
      .insertInto('alert')
      .values(rows.slice(from, from + 500))
      .execute();
}
