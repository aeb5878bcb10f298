import type { BounceHandler } from '../communications/inbound.port.ts';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import { settleDelivery } from './settle-delivery.ts';

/** Takes what comes back about mails of notices: a failure for good counts as a bounce, a delay as nothing. */
export const takeNoticeBounces = (database: Database): BounceHandler => ({
  kind: 'notice',
  take: async (deliveryId, report) => {
    if (report.action !== 'failed') return { subjectType: 'breach_notice_delivery', subjectId: deliveryId };
    const failure = report.status ?? 'bounced';
    await acrossAgencies(database, 'incidents', 'take the bounce of a notice', unit =>
      settleDelivery(unit, deliveryId, { state: 'bounced', failure, atMs: Date.now() }),
    );
    return { subjectType: 'breach_notice_delivery', subjectId: deliveryId };
  },
});
