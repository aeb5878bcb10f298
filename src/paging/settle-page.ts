import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { PageReceipt } from './pager.port.ts';

/**
 * Writes what became of a page that was on its way, once: its row and its line of the timeline. What a late attempt
 * brings changes nothing.
 */
export async function settlePage(
  unit: PlatformUnit,
  { pageId, receipt }: { pageId: string; receipt: PageReceipt },
): Promise<void> {
  await lockIncidentOf(unit, pageId);
  const sent = receipt.outcome === 'sent';
  const row = await unit.sql
    .updateTable('page')
    .set(
      sent
        ? { state: 'sent', message_id: receipt.messageId, sent_at: new Date().toISOString() }
        : { state: 'failed', failure: receipt.why },
    )
    .where('id', '=', pageId)
    .where('state', '=', 'pending')
    .returningAll()
    .executeTakeFirst();
  if (!row) return;
  const { person_id: personId, round_id: roundId, level, turn, channel } = row;
  const facts = { pageId, roundId, personId, level, turn, channel, ...(sent ? {} : { failure: receipt.why }) };
  const kind = sent ? 'page_sent' : 'page_failed';
  await writeTimeline(unit, { incidentId: row.incident_id, kind, facts });
}

/** The incident before its pages, as everybody who changes both does. */
const lockIncidentOf = (unit: PlatformUnit, pageId: string) =>
  unit.sql
    .selectFrom('incident')
    .select('id')
    .where('id', '=', ({ selectFrom }) => selectFrom('page').select('incident_id').where('page.id', '=', pageId))
    .forKeyShare()
    .execute();
