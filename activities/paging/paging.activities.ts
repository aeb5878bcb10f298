import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { attendRound } from '../../src/paging/attend-round.ts';
import type { RoundView } from '../../src/paging/round-view.ts';
import type { PageFailure } from '../../src/paging/words.ts';
import { currentRun } from '../kernel/current-run.ts';
import { failPage, type PagingDeps, sendPage, sendTrial, type TestPageResult } from './send-page.ts';

export type { PagingDeps } from './send-page.ts';

/** The steps of paging. Each may be repeated. */
export const createPagingActivities = (deps: PagingDeps) => ({
  /** Does what is due in a round, as of the run's time, and says which pages to send. @throws DomainError `not_found` */
  attendRound: (named: { roundId: string; nowMs: number }): Promise<RoundView> =>
    acrossAgencies(deps.database, 'incidents', 'attend a round of paging', unit => attendRound(unit, named), {
      actor: { kind: 'system', id: currentRun().workflowId },
    }),
  sendPage: ({ pageId }: { pageId: string }): Promise<{ sent: boolean }> => sendPage(deps, pageId),
  failPage: (named: { pageId: string; why: PageFailure }): Promise<void> => failPage(deps, named),
  sendTestPage: (named: { testId: string; personId: string }): Promise<TestPageResult> => sendTrial(deps, named),
});
