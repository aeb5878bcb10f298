import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acknowledgeIncident } from '../../src/paging/acknowledge-incident.ts';
import { eventually } from '../billing/support/world.ts';
import { createPagingWorld, type PagingWorld } from './support/world.ts';

describe('a page that could neither be sent nor be written down as failed [A2]', () => {
  let at: PagingWorld;
  beforeAll(async () => {
    at = await createPagingWorld();
    await at.admin(`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'no page may fail now'; end $$`);
    await at.admin(`create trigger refuse before update on page for each row when (new.state = 'failed')
      execute function refuse()`);
  });
  afterAll(() => at?.close());
  const acknowledge = (incidentId: string, personId: string) =>
    at.unit(unit => acknowledgeIncident(unit, { incidentId, personId, via: 'api' }));

  it('is sent anew soon, by a run that has not given up', async () => {
    const ada = await at.operator();
    const targets = [{ kind: 'person' as const, personId: ada.personId }];
    // So that nothing but what became of the page makes its round look again.
    const later = { channels: ['mail' as const], repeatAfterMs: 3_600_000, times: 2, nextAfterMs: 3_600_000 };
    await at.escalate([{ targets, ...later }]);
    at.mail.failNext('refuse-for-now', 3, ada.email);
    const { id } = await at.newIncident();
    const sent = async () => (await at.pagesOf(id)).filter(({ state }) => state === 'sent');
    await eventually('the page', async () => (await sent()).length === 1, 100_000);
    expect(await at.pagesOf(id)).toMatchObject([{ person_id: ada.personId, level: 1, turn: 1, state: 'sent' }]);
    const [round] = await at.roundsOf(id);
    await acknowledge(id, ada.personId);
    const run = at.client.workflow.getHandle(`platform/page-on-call/${round?.id}`);
    expect(await run.result()).toEqual({ acknowledged: true, pagesSent: 1 });
  }, 150_000);

  it('does not come every few seconds while nothing at all can be written of it, and is over once they acknowledge', async () => {
    const ada = await at.operator();
    const later = { channels: ['mail' as const], repeatAfterMs: 3_600_000, times: 2, nextAfterMs: 3_600_000 };
    await at.escalate([{ targets: [{ kind: 'person', personId: ada.personId }], ...later }]);
    await at.admin(`create trigger refuse_all before update on page for each row execute function refuse()`);
    const { id } = await at.newIncident();
    const [round] = await eventually('its round', async () => {
      const rounds = await at.roundsOf(id);
      return rounds.length > 0 && rounds;
    });
    const run = at.client.workflow.getHandle(`platform/page-on-call/${round?.id}`);
    const paused = await eventually('a pause', () => timersOf(run).catch(() => undefined), 60_000);
    expect(paused).toBeGreaterThan(12_000);
    // Each is tried three times, and is one for its reader: they carry one Message-ID.
    const mails = at.mail.messages(ada.email);
    expect([mails.length, new Set(mails.map(({ messageId }) => messageId)).size]).toEqual([3, 1]);
    await at.admin('drop trigger refuse_all on page');
    await acknowledge(id, ada.personId);
    expect(await run.result()).toMatchObject({ acknowledged: true });
    expect(at.mail.messages(ada.email)).toHaveLength(3);
  }, 150_000);

  /** Milliseconds of the pause that the run has begun after it could not write down a failure; none yet: undefined. */
  async function timersOf(
    run: ReturnType<PagingWorld['client']['workflow']['getHandle']>,
  ): Promise<number | undefined> {
    const { events } = await run.fetchHistory();
    const last =
      events?.findLastIndex(
        each => each.activityTaskTimedOutEventAttributes ?? each.activityTaskFailedEventAttributes,
      ) ?? -1;
    const timer = events?.slice(last + 1).find(each => last >= 0 && each.timerStartedEventAttributes);
    const after = timer?.timerStartedEventAttributes?.startToFireTimeout;
    return after ? Number(after.seconds) * 1_000 : undefined;
  }
});
