import { type ActionView, attendAction } from '../../src/incidents/attend-action.ts';
import { attendReaders, type ReadersAsked, type ReadersView } from '../../src/incidents/attend-readers.ts';
import type { FollowUpPolicy } from '../../src/incidents/follow-up-action.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';
import { mailAction, type RemindedAction } from './mail-action.ts';
import { type MailedReader, mailReader, type PostMortemMailDeps } from './mail-reader.ts';

export type PostMortemDeps = PostMortemMailDeps;

/** The steps by which a post-mortem reaches its readers, and its actions their end. Each may be repeated. */
export const createPostMortemActivities = (deps: PostMortemDeps) => {
  const across = <T>(reason: string, work: (unit: PlatformUnit) => Promise<T>): Promise<T> =>
    acrossAgencies(deps.database, 'incidents', reason, work, {
      actor: { kind: 'system', id: currentRun().workflowId },
    });
  return {
    /** Who is to be mailed now, and who is waited for. */
    attendReaders: (asked: ReadersAsked): Promise<ReadersView> =>
      across('attend readers', unit => attendReaders(unit, asked)),

    /** Mails one reader their link. What the relay refuses for good becomes an operator's task. */
    mailReader: (mailed: MailedReader): Promise<{ sent: boolean }> => mailReader(deps, mailed),

    /** What an action's run has to do now. @throws DomainError `not_found` */
    attendAction: (asked: {
      incidentId: string;
      actionId: string;
      nowMs: number;
      policy: FollowUpPolicy;
    }): Promise<ActionView> => across('attend an action', unit => attendAction(unit, asked)),

    /** Reminds the owner of an action. What the relay refuses for good becomes an operator's task. */
    mailAction: (reminded: RemindedAction): Promise<{ sent: boolean }> => mailAction(deps, reminded),
  };
};
