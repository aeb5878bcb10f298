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
    await at.unit(unit => acknowledgeIncident(unit, { incidentId: id, personId: ada.personId, via: 'api' }));
    const run = at.client.workflow.getHandle(`platform/page-on-call/${round?.id}`);
    expect(await run.result()).toEqual({ acknowledged: true, pagesSent: 1 });
  }, 150_000);
});
