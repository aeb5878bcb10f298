import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { readAgencyFacts } from '../../src/notices/agency-facts.ts';
import { attendNotices, type NoticesView } from '../../src/notices/attend-notices.ts';
import type { PursuitPolicy } from '../../src/notices/pursue-notice.ts';
import { currentRun } from '../kernel/current-run.ts';
import { giveUpMail, mailNotice, type NoticeMail, type NoticeMailDeps } from './mail-notice.ts';

export type NoticeDeps = NoticeMailDeps & { securityMail: string };
type Named = { agencyId: string; incidentId: string; policy: PursuitPolicy; nowMs: number };

/** The steps of the run that notifies an agency. Each may be repeated. */
export const createNoticeActivities = (deps: NoticeDeps) => ({
  /** Drafts, sends and pursues what is due, as of the run's time. @throws DomainError `not_found` */
  attendNotices: async (named: Named): Promise<NoticesView> => {
    const { workflowId } = currentRun();
    const agency = await withAgency(deps.database, systemActor(named.agencyId, workflowId), readAgencyFacts, 'read');
    const { securityMail } = deps;
    return acrossAgencies(
      deps.database,
      'incidents',
      'attend the notices to an agency',
      unit => attendNotices(unit, { ...named, agency, securityMail }),
      { actor: { kind: 'system', id: workflowId } },
    );
  },
  /** Mails one recipient; see there. */
  mailNotice: (mail: NoticeMail): Promise<void> => mailNotice(deps, mail),
  /** Gives up a mail that could not be sent in time: the notice is then pursued in another way. */
  giveUpNoticeMail: async (mail: NoticeMail): Promise<void> => {
    await giveUpMail(deps, mail);
  },
});
