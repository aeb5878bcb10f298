import { linkGeneration } from '../incidents/link-generation.ts';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import { systemActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { withAgency } from '../kernel/with-agency.ts';
import { invalidLink, linkSubject, readNoticeToken } from './notice-link.ts';
import type { DeliveryRow, NoticeRow } from './rows.ts';

export type LinkDeps = { database: Database; keys: MacKeys };
export type LinkedNotice = { notice: NoticeRow; delivery: DeliveryRow; acknowledgedAt: string | null };

/**
 * The notice that a mailed link is about. Changes nothing: programs that look at mails follow links.
 * @throws DomainError `link_invalid`, also once the security contact is another one, or the link was voided
 */
export async function readNoticeByLink({ database, keys }: LinkDeps, token: string): Promise<LinkedNotice> {
  const { noticeId, recipientId, generation } = await readNoticeToken(keys, token);
  const found = await acrossAgencies(
    database,
    'incidents',
    'read a notice by its link',
    async unit => {
      const notices = unit.sql.selectFrom('breach_notice').selectAll().where('id', '=', noticeId);
      const deliveries = unit.sql
        .selectFrom('breach_notice_delivery')
        .selectAll()
        .where('notice_id', '=', noticeId)
        .where(linkGeneration('notice_link', linkSubject(noticeId, recipientId)), '=', generation);
      const receipts = unit.sql
        .selectFrom('breach_notice_receipt')
        .select('created_at')
        .where('notice_id', '=', noticeId);
      return {
        notice: await notices.where('state', '=', 'sent').executeTakeFirst(),
        delivery: await deliveries
          .where('recipient_id', '=', recipientId)
          .where('recipient_kind', '<>', 'admin')
          .orderBy('reminder', 'desc')
          .executeTakeFirst(),
        receipt: await receipts
          .where('membership_id', '=', recipientId)
          .where('kind', '=', 'acknowledged')
          .executeTakeFirst(),
      };
    },
    { mode: 'read' },
  );
  const { notice, delivery, receipt } = found;
  if (!notice || !delivery) throw invalidLink();
  if (delivery.recipient_kind === 'security_contact' && !(await isContact(database, notice, recipientId)))
    throw invalidLink();
  return { notice, delivery, acknowledgedAt: receipt?.created_at ?? null };
}

const isContact = (database: Database, { for_agency }: NoticeRow, contactId: string): Promise<boolean> =>
  withAgency(
    database,
    systemActor(for_agency, 'notice-link'),
    async unit => {
      const row = unit.sql.selectFrom('security_contact').select('id').where('id', '=', contactId);
      return (await row.executeTakeFirst()) !== undefined;
    },
    'read',
  );
