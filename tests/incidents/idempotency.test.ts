import { describe, expect, it } from '@jest/globals';
import { bearer, served } from '../support/http/served.ts';

describe('an Idempotency-Key of an operator', () => {
  const at = served();
  const asking = async () => {
    const { incidentId } = await at.world.newIncident();
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const post = (path: string, key: string | undefined, body: object) => {
      const request = at.api.agent.post(`/v1/operations/incidents/${incidentId}/${path}`).set(bearer(token));
      return (key === undefined ? request : request.set('idempotency-key', key)).send(body);
    };
    const notes = async () =>
      (await at.open.admin(`select 1 from incident_event where incident_id = $1 and kind = 'note'`, [incidentId]))
        .length;
    return { incidentId, post, notes };
  };

  it('makes a note once that is sent twice, and answers the same', async () => {
    const { post, notes } = await asking();
    const first = await post('notes', 'lost-answer', { text: 'The tokens were in a log.' });
    const again = await post('notes', 'lost-answer', { text: 'The tokens were in a log.' });
    expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([201, 201, 'true']);
    expect(again.body).toEqual(first.body);
    expect(await notes()).toBe(1);
  });

  it('is not demanded: without one each note is another', async () => {
    const { post, notes } = await asking();
    for (let count = 0; count < 2; count += 1) await post('notes', undefined, { text: 'Seen again.' }).expect(201);
    expect(await notes()).toBe(2);
  });

  it('is refused for another text, and for what is no key', async () => {
    const { post, notes } = await asking();
    await post('notes', 'one', { text: 'A' }).expect(201);
    const other = await post('notes', 'one', { text: 'B' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect((await post('notes', 'x'.repeat(256), { text: 'C' })).body.faults).toMatchObject([
      { in: 'header', pointer: '/idempotency-key' },
    ]);
    expect(await notes()).toBe(1);
  });

  it('has one of many at once take effect', async () => {
    const { incidentId, post } = await asking();
    const task = { title: 'Ask the hoster for logs' };
    const all = await Promise.all(Array.from({ length: 5 }, () => post('tasks', 'at-once', task)));
    const made = all.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    for (const { status, body } of all)
      if (status !== 201) expect(['idempotency_in_progress', 'unavailable']).toContain(body.code);
    const rows = `select 1 from incident_task where incident_id = $1 and title = $2`;
    expect(await at.open.admin(rows, [incidentId, task.title])).toHaveLength(1);
  });
});
