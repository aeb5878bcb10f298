import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findOperators } from './find-operators.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

export type ReadersView = {
  acknowledged: number;
  released: number;
  /** Whom to mail now; `reminder` 0 is the first mail. */
  due: { readerId: string; reminder: number }[];
  pending: number;
  /** Milliseconds since 1970; null when nobody is waited for. */
  lookAgainAtMs: number | null;
};
export type ReadersAsked = { incidentId: string; nowMs: number; remindEveryMs: number };

/**
 * Who is to be mailed a post-mortem by `nowMs`. Whoever has left the company is released, with that reason. When nobody
 * is left to wait for, the incident's run is woken. Repeatable.
 */
export async function attendReaders(unit: PlatformUnit, asked: ReadersAsked): Promise<ReadersView> {
  const { incidentId, nowMs, remindEveryMs } = asked;
  await releaseWhoLeft(unit, asked);
  const rows = await readersOf(unit, incidentId).execute();
  const pending = rows.filter(row => !row.acknowledged_at && !row.released_at);
  const dueAtMs = (row: (typeof pending)[number]): number =>
    row.mailed_at ? Date.parse(row.reminded_at ?? row.mailed_at) + remindEveryMs : nowMs;
  const due = pending.filter(row => dueAtMs(row) <= nowMs);
  if (pending.length === 0) unit.wakeRun(respondToIncidentId(incidentId));
  return {
    acknowledged: rows.filter(row => row.acknowledged_at).length,
    released: rows.filter(row => row.released_at && !row.acknowledged_at).length,
    due: due.map(row => ({ readerId: row.id, reminder: row.mailed_at ? row.reminders_sent + 1 : 0 })),
    pending: pending.length,
    lookAgainAtMs: pending.length > 0 ? Math.min(...pending.map(dueAtMs)) : null,
  };
}

const readersOf = (unit: PlatformUnit, incidentId: string) =>
  unit.sql
    .selectFrom('post_mortem_reader')
    .innerJoin('post_mortem', 'post_mortem.id', 'post_mortem_reader.post_mortem_id')
    .selectAll('post_mortem_reader')
    .where('post_mortem.incident_id', '=', incidentId)
    .orderBy('post_mortem_reader.id');

async function releaseWhoLeft(unit: PlatformUnit, { incidentId, nowMs }: ReadersAsked): Promise<void> {
  const here = (await findOperators(unit)).map(({ personId }) => personId);
  const left = await unit.sql
    .updateTable('post_mortem_reader')
    .set({ released_at: new Date(nowMs).toISOString(), reason: 'left the company' })
    .where('acknowledged_at', 'is', null)
    .where('released_at', 'is', null)
    .where(sql<boolean>`not (person_id = any (${here}::uuid[]))`)
    .where(
      'post_mortem_id',
      'in',
      unit.sql.selectFrom('post_mortem').select('id').where('incident_id', '=', incidentId),
    )
    .returning('person_id')
    .execute();
  for (const { person_id: readerId } of left) {
    const facts = { reader: 'released', readerId };
    await writeTimeline(unit, { incidentId, kind: 'post_mortem_changed', facts, text: 'left the company' });
  }
}
