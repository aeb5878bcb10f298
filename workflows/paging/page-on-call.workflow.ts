import { continueAsNew, patched, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { RoundView } from '../../src/paging/attend-round.ts';
import type { PageOnCallInput, PageOnCallResult } from '../../src/paging/page-on-call.contract.ts';
import { failureCodeOf } from '../kernel/failure-code.ts';
import { id, instant, quick, say, summary, tell, wakeable, word } from '../kernel/index.ts';

/** Repeatable, so that a worker that died in it is given up on soon. */
const steps = quick<Activities>({
  startToCloseTimeout: '10s',
  summary: summary`Reads the round, and plans who is paged`,
});
/** The same, without the two trips through Temporal that a step costs: whoever is to be woken waits for it. */
const glances = proxyLocalActivities<Activities>({
  startToCloseTimeout: '10s',
  scheduleToCloseTimeout: '1 day',
  summary: summary`Reads the round, and plans who is paged`,
});
/** A pager ends by itself within 10 s; what has failed three times in a row is the next person's. */
const tries = { maximumAttempts: 3, initialInterval: '300ms', maximumInterval: '2s' } as const;
const sending = { startToCloseTimeout: '14s', retry: tries, summary: summary`Sends a page` } as const;
const pages = quick<Activities>(sending);

/**
 * Pages until somebody acknowledges, the incident is over or no level is left: its rows say so, a wake hints. Pages
 * travel side by side: a slow one holds up neither the others nor the next level.
 */
export async function pageOnCall(input: PageOnCallInput): Promise<PageOnCallResult> {
  const { roundId } = input;
  const wake = wakeable();
  // Asked once: rounds that began before go on as they began.
  const { attendRound } = patched('glance-locally') ? glances : steps;
  const underWay = new Map<string, Promise<void>>();
  const begin = (pageId: string) => {
    if (underWay.has(pageId)) return;
    const settled = send(pageId).finally(() => {
      underWay.delete(pageId);
      wake.nudge();
    });
    underWay.set(pageId, settled);
  };
  for (;;) {
    const view = await attendRound({ roundId, nowMs: Date.now() });
    show(input, view);
    if (view.state !== 'paging') {
      await Promise.all(underWay.values());
      return { acknowledged: view.state === 'acknowledged', pagesSent: view.sent };
    }
    for (const pageId of view.toSend) begin(pageId);
    // What comes meanwhile is in the rows, which the next run reads first thing.
    if (workflowInfo().continueAsNewSuggested && underWay.size === 0) await continueAsNew<typeof pageOnCall>(input);
    await wake.next(Math.min(glanceMs, view.lookAgainAtMs === null ? glanceMs : view.lookAgainAtMs - Date.now()));
  }
}

/** Without a wake the rows are read every ten minutes all the same. */
const glanceMs = 600_000;

/** A page that could not be sent is written down as such: the round goes on to the next person. */
async function send(pageId: string): Promise<void> {
  try {
    await pages.sendPage({ pageId });
  } catch (error) {
    const why = failureCodeOf(error) === 'timed_out' ? 'timed_out' : 'unreachable';
    await steps.failPage.executeWithOptions({ summary: summary`A page could not be delivered: ${word(why)}` }, [
      { pageId, why },
    ]);
  }
}

/** Whom it waits for, how far it has come, and when it goes on. */
function show({ incidentId }: PageOnCallInput, view: RoundView): void {
  const { state, number, severity, level, sent, failed, held, acknowledgedBy, lookAgainAtMs } = view;
  const mark = view.exercise ? say`EXERCISE ` : say``;
  const paging = view.exhausted
    ? say`**${mark}INC-${number}, ${word(severity)}: nobody has answered, everybody is paged**`
    : say`**${mark}INC-${number}, ${word(severity)}: waits for somebody to acknowledge, level ${level}**`;
  tell([
    state === 'paging' ? paging : say`**${mark}INC-${number}, ${word(severity)}: paging is over, ${word(state)}**`,
    acknowledgedBy ? say`Acknowledged by ${id(acknowledgedBy)}` : say`Acknowledged by nobody`,
    say`Pages sent: ${sent}, failed: ${failed}, held back by quiet hours: ${held}`,
    lookAgainAtMs === null ? say`Nothing further is planned` : say`Goes on: ${instant(lookAgainAtMs)}`,
    say`Incident ${id(incidentId)}`,
  ]);
}
