import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { PageReceipt } from './pager.port.ts';
import { reportFailedChannels } from './report-failed-channels.ts';

/**
 * Writes what became of a page that was on its way, once: its row, its line of the timeline, and a task for a channel that
 * failed beside another. What a late attempt brings changes nothing, but for one: a page that was at the mail server when
 * somebody else answered was dropped as not sent, and is told to have been.
 */
export async function settlePage(
  unit: PlatformUnit,
  { pageId, receipt }: { pageId: string; receipt: PageReceipt },
): Promise<void> {
  await lockRoundOf(unit, pageId);
  const sent = receipt.outcome === 'sent';
  const row = await unit.sql
    .updateTable('page')
    .set(
      sent
        ? { state: 'sent', message_id: receipt.messageId, sent_at: new Date().toISOString() }
        : { state: 'failed', failure: receipt.why },
    )
    .where('id', '=', pageId)
    .where('state', 'in', sent ? ['pending', 'dropped'] : ['pending'])
    .returningAll()
    .executeTakeFirst();
  if (!row) return;
  const { person_id: personId, round_id: roundId, level, turn, channel } = row;
  const facts = { pageId, roundId, personId, level, turn, channel, ...(sent ? {} : { failure: receipt.why }) };
  const kind = sent ? 'page_sent' : 'page_failed';
  await writeTimeline(unit, { incidentId: row.incident_id, kind, facts });
  await reportFailedChannels(unit, row);
}

/** The incident before its round before its pages, as everybody who changes them does: of two channels one is the last. */
async function lockRoundOf(unit: PlatformUnit, pageId: string): Promise<void> {
  const page = unit.sql.selectFrom('page').select(['incident_id', 'round_id']).where('id', '=', pageId);
  const of = await page.executeTakeFirst();
  if (!of) return;
  await unit.sql.selectFrom('incident').select('id').where('id', '=', of.incident_id).forKeyShare().execute();
  await unit.sql.selectFrom('page_round').select('id').where('id', '=', of.round_id).forUpdate().execute();
}
