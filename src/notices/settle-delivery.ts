import { sql } from 'kysely';
import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';

export type DeliveryOutcome =
  | { state: 'accepted'; messageId: string; atMs: number }
  /** `failure`: a closed word, or an enhanced status code (RFC 3463). */
  | { state: 'refused'; failure: string; atMs: number }
  | { state: 'bounced'; failure: string; atMs: number };

/**
 * Records what became of a mail, once for each state: a bounce may come before we know that the mail was accepted. Wakes
 * the run of the notice. Null when there is nothing new, or no such delivery.
 */
export async function settleDelivery(
  unit: PlatformUnit,
  deliveryId: string,
  outcome: DeliveryOutcome,
): Promise<{ noticeId: string } | null> {
  const at = new Date(outcome.atMs).toISOString();
  const found = await unit.sql
    .selectFrom('breach_notice_delivery as d')
    .innerJoin('breach_notice as n', 'n.id', 'd.notice_id')
    .select(['d.id', 'd.state', 'd.message_id', 'd.reminder', 'd.recipient_kind', 'd.for_agency'])
    .select(['n.id as noticeId', 'n.incident_id as incidentId'])
    .where('d.id', '=', deliveryId)
    .forUpdate('d')
    .executeTakeFirst();
  if (!found || !isNews(found, outcome)) return null;
  await unit.sql
    .updateTable('breach_notice_delivery')
    .set(
      outcome.state === 'accepted'
        ? {
            state: sql`case when state = 'pending' then 'accepted' else state end`,
            message_id: outcome.messageId,
            accepted_at: at,
          }
        : {
            ...{ state: outcome.state, failure: outcome.failure.slice(0, 100) },
            ...(outcome.state === 'bounced' ? { bounced_at: at } : {}),
          },
    )
    .where('id', '=', found.id)
    .execute();
  const failure = outcome.state === 'accepted' ? null : outcome.failure;
  const facts = {
    ...{ noticeId: found.noticeId, agencyId: found.for_agency, deliveryId, state: outcome.state, failure },
    ...{ recipient: found.recipient_kind, reminder: found.reminder },
  };
  await writeTimeline(unit, { incidentId: found.incidentId, kind: 'notice_delivery', at, facts });
  unit.wakeRun(notifyAgencyId(found.for_agency, found.incidentId));
  return { noticeId: found.noticeId };
}

/** `refused` is final; a bounce may follow whatever was accepted, or is about to be. */
function isNews(row: { state: string; message_id: string | null }, { state }: DeliveryOutcome): boolean {
  if (state === 'accepted') return row.message_id === null && row.state !== 'refused';
  if (state === 'refused') return row.state === 'pending';
  return row.state === 'pending' || row.state === 'accepted';
}
