import { continueAsNew, patched, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { PageOnCallInput, PageOnCallResult } from '../../src/paging/page-on-call.contract.ts';
import type { RoundView } from '../../src/paging/round-view.ts';
import { failureCodeOf } from '../kernel/failure-code.ts';
import { id, instant, quick, say, summary, tell, wakeable, word } from '../kernel/index.ts';
import { pausedPages } from './paused-pages.ts';

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
/** What cannot be written down so long is left as it is: the page is sent anew after a pause. */
const notes = quick<Activities>({ startToCloseTimeout: '10s', scheduleToCloseTimeout: '15s' });

/**
 * Pages until somebody acknowledges, the incident is over or no level is left: its rows say so, a wake hints. Pages
 * travel side by side: a slow one holds up neither the others nor the next level.
 */
export async function pageOnCall(input: PageOnCallInput): Promise<PageOnCallResult> {
  const { roundId, incidentId } = input;
  const wake = wakeable();
  // Rounds that began before go on as they began.
  const { attendRound } = input.view || patched('glance-locally') ? glances : steps;
  let view = timely(input.view) ?? (await attendRound({ roundId, nowMs: Date.now() }));
  const [underWay, paused] = [new Map<string, Promise<void>>(), pausedPages()];
  const begin = (pageId: string) => {
    if (underWay.has(pageId) || paused.isPaused(pageId)) return;
    const settled = send(pageId).then(outcome => {
      underWay.delete(pageId);
      if (outcome === 'unwritten') paused.pause(pageId);
      else paused.forget(pageId);
      // What has been sent changes nothing that is planned, but for the last resort.
      if (outcome !== 'sent' || !input.view || view.exhausted) return wake.nudge();
      view = { ...view, sent: view.sent + 1 };
      show(input, view);
    });
    underWay.set(pageId, settled);
  };
  for (;;) {
    show(input, view);
    if (view.state !== 'paging') {
      await Promise.all(underWay.values());
      return { acknowledged: view.state === 'acknowledged', pagesSent: view.sent };
    }
    // What comes meanwhile is in the rows, which the next run reads first thing.
    if (workflowInfo().continueAsNewSuggested && underWay.size === 0 && mayGoOnAnew(view))
      await continueAsNew<typeof pageOnCall>({ roundId, incidentId });
    for (const pageId of view.toSend) begin(pageId);
    const planned = view.lookAgainAtMs === null ? glanceMs : view.lookAgainAtMs - Date.now();
    await wake.next(Math.min(glanceMs, planned, paused.leftMs(view.toSend)));
    view = await attendRound({ roundId, nowMs: Date.now() });
  }
}

/** Runs of before went on with what there was to send first; one that has something each time would never end. */
const mayGoOnAnew = ({ toSend }: RoundView): boolean => toSend.length === 0 || patched('anew-before-sending');

/** What was planned before an outage may be planned otherwise after it. */
const timely = (view: RoundView | undefined): RoundView | undefined =>
  view && (view.lookAgainAtMs ?? Date.now()) >= Date.now() ? view : undefined;

/** Without a wake the rows are read every ten minutes all the same. */
const glanceMs = 600_000;

/**
 * What became of a page. One that could not be sent is written down as such: the round goes on to the next person. Never
 * fails: one that nothing can be written of is still to be sent, as its row says.
 */
async function send(pageId: string): Promise<'sent' | 'failed' | 'unwritten'> {
  try {
    // In histories of before the step says nothing.
    const answer: { sent: boolean } | undefined = await pages.sendPage({ pageId });
    return answer?.sent ? 'sent' : 'failed';
  } catch (error) {
    const why = failureCodeOf(error) === 'timed_out' ? 'timed_out' : 'unreachable';
    const said = { summary: summary`A page could not be delivered: ${word(why)}` };
    return notes.failPage.executeWithOptions(said, [{ pageId, why }]).then(
      () => 'failed' as const,
      () => 'unwritten' as const,
    );
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
