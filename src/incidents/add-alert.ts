import { sql } from 'kysely';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncomingAlert } from './alert-shapes.ts';
import type { Severity } from './words.ts';

/** Whose alerts they are; findings of the product itself have no source. */
export type AlertOrigin = { sourceId: string | null; sourceName: string };
export type JoinedAlert = IncomingAlert & { judged?: { severity: Severity; rule: string } };
export type NewAlert = { id: string; incidentId: string; alert: IncomingAlert };

/** Writes the row of a fingerprint in an incident. */
export async function addAlert(
  unit: PlatformUnit,
  { sourceId }: AlertOrigin,
  { id, incidentId, alert }: NewAlert,
): Promise<void> {
  const now = sql<string>`now()`;
  const { fingerprint, title, content } = alert;
  await unit.sql
    .insertInto('alert')
    .values({
      ...{ id, source_id: sourceId, fingerprint, incident_id: incidentId, state: 'firing', title },
      ...{ content: jsonb(content), first_at: now, last_at: now },
    })
    .execute();
}
