import { acrossAgencies } from '../kernel/across-agencies.ts';
import { uuid7 } from '../kernel/ids.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import { type LinkDeps, type LinkedNotice, readNoticeByLink } from './read-notice-by-link.ts';

/** Whoever holds the link has read the notice, and says so: its reminders end. Repeatable. @throws DomainError `link_invalid` */
export async function acknowledgeByLink(deps: LinkDeps, token: string): Promise<LinkedNotice> {
  const linked = await readNoticeByLink(deps, token);
  const { notice, delivery } = linked;
  const actor = { kind: 'anonymous' as const, id: delivery.recipient_id };
  await acrossAgencies(
    deps.database,
    'incidents',
    'acknowledge a notice by its link',
    async unit => {
      const added = await unit.sql
        .insertInto('breach_notice_receipt')
        .values({
          ...{ id: uuid7(), notice_id: notice.id, for_agency: notice.for_agency, kind: 'acknowledged' },
          ...{ membership_id: delivery.recipient_id, recipient_kind: delivery.recipient_kind },
        })
        .onConflict(conflict => conflict.columns(['notice_id', 'membership_id', 'kind']).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!added) return;
      const event = { action: 'breach_notice.acknowledged', subjectType: 'breach_notice', subjectId: notice.id };
      unit.audit({ ...event, agencyId: notice.for_agency, details: { by: delivery.recipient_kind } });
      unit.wakeRun(notifyAgencyId(notice.for_agency, notice.incident_id));
    },
    { actor },
  );
  return { ...linked, acknowledgedAt: linked.acknowledgedAt ?? new Date().toISOString() };
}
