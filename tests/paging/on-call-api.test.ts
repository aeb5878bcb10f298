import { describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';

describe('on-call schedules, policies and pagers [A2]', () => {
  const at = served();
  const operator = async () => {
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    return callsAs(at.api, () => token);
  };
  const base = '/v1/operations/on-call';
  const pointers = (body: { faults?: { pointer: string }[] }) => body.faults?.map(({ pointer }) => pointer);

  it('say who is on call now, at an instant and next, with overrides, the newest first', async () => {
    const calls = await operator();
    const grace = await insertOperator(at.open.admin);
    const people = [at.world.operator.personId, grace.personId];
    const terms = {
      ...at.world.newScheduleTerms(),
      rotations: [{ people, startsOn: '2026-03-02', handoverTime: '09:00', turnDays: 7 }],
    };
    const { body: schedule } = await calls.post(`${base}/schedules`, terms);
    const on = async (instant: string) => {
      const { body } = await calls.get(`${base}?at=${instant}`);
      return body.schedules.find(({ scheduleId }: { scheduleId: string }) => scheduleId === schedule.id);
    };
    // Dublin changes to summer time on 29 March 2026.
    expect((await on('2026-03-30T07:59:59.000Z')).onCall.personId).toBe(grace.personId);
    const next = await on('2026-03-28T12:00:00.000Z');
    expect(next.handovers.slice(0, 2).map(({ at: moment }: { at: string }) => moment)).toEqual([
      ...['2026-03-30T08:00:00.000Z', '2026-04-06T08:00:00.000Z'],
    ]);
    const override = { fromAt: '2026-01-01T00:00:00.000Z', untilAt: '2198-01-01T00:00:00.000Z', reason: 'leave' };
    const overrides = `${base}/schedules/${schedule.id}/overrides`;
    const first = await calls.post(overrides, { ...override, personId: at.world.operator.personId });
    await calls.post(overrides, { ...override, personId: grace.personId });
    expect((await on('2026-03-28T12:00:00.000Z')).onCall).toMatchObject({ personId: grace.personId, via: 'override' });
    expect((await calls.remove(`${overrides}/${first.body.id}`)).status).toBe(204);
    expect((await calls.remove(`${overrides}/${first.body.id}`)).status).toBe(404);
    await at.open.admin('update operator_account set ended_at = now() where person_id = $1', [grace.personId]);
    expect((await on('2026-03-30T07:59:59.000Z')).onCall.personId).toBe(at.world.operator.personId);
    const page = await calls.get('/operations/on-call').set('accept', 'text/html');
    expect([page.status, page.text.includes(schedule.name)]).toEqual([200, true]);
  });

  it('are refused with the field named', async () => {
    const calls = await operator();
    const stranger = at.world.members.admin.personId;
    const terms = (rotation: object, more: object = {}) => ({
      ...at.world.newScheduleTerms(),
      rotations: [{ ...at.world.newScheduleTerms().rotations[0], ...rotation }],
      ...more,
    });
    const faults = async (body: object) => pointers((await calls.post(`${base}/schedules`, body)).body);
    expect(await faults(terms({ people: [] }))).toEqual(['/rotations/0/people']);
    expect(await faults(terms({ people: [stranger] }))).toEqual(['/rotations/0/people/0']);
    expect(await faults(terms({ handoverTime: '24:00' }))).toEqual(['/rotations/0/handoverTime']);
    expect(await faults(terms({ startsOn: '2026-02-29' }))).toEqual(['/rotations/0/startsOn']);
    expect(await faults(terms({}, { timeZone: 'Europe/Nowhere' }))).toEqual(['/timeZone']);
    const level = {
      targets: [{ kind: 'everybody' }],
      channels: ['mail'],
      repeatAfterMs: 60_000,
      times: 1,
      nextAfterMs: 60_000,
    };
    const policy = async (change: object) =>
      pointers(
        (await calls.post(`${base}/escalation-policies`, { name: 'x', levels: [{ ...level, ...change }] })).body,
      );
    expect(await policy({ targets: [{ kind: 'schedule', scheduleId: uuid7() }] })).toEqual([
      '/levels/0/targets/0/scheduleId',
    ]);
    expect(await policy({ targets: [{ kind: 'person', personId: stranger }] })).toEqual([
      '/levels/0/targets/0/personId',
    ]);
    expect(await policy({ repeatAfterMs: 10 })).toEqual(['/levels/0/repeatAfterMs']);
    expect(await policy({ channels: ['mail', 'mail'] })).toEqual(['/levels/0/channels']);
    const pager = async (body: object) => pointers((await calls.put(`${base}/pager`, body)).body);
    expect(await pager({ webhookUrl: 'ftp://x.example', quietHours: null })).toEqual(['/webhookUrl']);
    const same = { from: '07:00', until: '07:00', timeZone: 'UTC' };
    expect(await pager({ webhookUrl: null, quietHours: same })).toEqual(['/quietHours/until']);
  });

  it('put a policy in force and keep the one before; a schedule that it names stays', async () => {
    const calls = await operator();
    const { scheduleId, version } = await at.world.newSchedule();
    const level = { channels: ['mail'], repeatAfterMs: 60_000, times: 2, nextAfterMs: 60_000 };
    const levels = [{ ...level, targets: [{ kind: 'schedule', scheduleId }] }];
    const one = await calls.post(`${base}/escalation-policies`, { name: 'One', levels });
    expect([one.status, one.body.lastResort.everyMs]).toEqual([201, 900_000]);
    const removal = await calls.remove(`${base}/schedules/${scheduleId}`, { etag: version });
    expect([removal.status, removal.body.code]).toEqual([409, 'conflict']);
    const two = [{ ...level, targets: [{ kind: 'everybody' }] }];
    await calls.post(`${base}/escalation-policies`, { name: 'Two', levels: two });
    const { body } = await calls.get(`${base}/escalation-policies`);
    expect(body.data.slice(0, 2).map((each: { name: string; inForce: boolean }) => [each.name, each.inForce])).toEqual([
      ['Two', true],
      ['One', false],
    ]);
    expect((await calls.remove(`${base}/schedules/${scheduleId}`, { etag: version })).status).toBe(204);
  });

  it.each([
    ['http://pager.example.com/x', ['must begin with https']],
    ['https://eve:pw@pager.example.com/x', ['must hold no user and no password: pages are signed instead']],
    ...[
      ...['127.0.0.1', '2130706433', '0x7f.1', '0.0.0.7', '[::1]', '[::ffff:10.0.0.1]', '[64:ff9b::a00:1]', '10.1.2.3'],
      ...['169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255', '[fd00::1]', '[fe80::1]', '[2002:a00:1::1]'],
      ...['localhost', 'LOCALHOST.', 'a.localhost', 'pager', 'pager.internal', 'db.lan'],
    ].map(host => [`https://${host}/x`, ['must be a public address: this one is of a private network']] as const),
    [
      'http://a:b@192.168.0.1/',
      ['must begin with https', expect.stringContaining('private network'), expect.stringContaining('no user')],
    ],
  ] as const)('refuse %s as a webhook when it is saved, and say why', async (webhookUrl, said) => {
    const calls = await operator();
    const { status, body } = await calls.put(`${base}/pager`, { webhookUrl, quietHours: null });
    const faults = said.map(detail => ({ in: 'body', pointer: '/webhookUrl', detail }));
    expect([status, body.faults]).toEqual([422, faults]);
    expect((await calls.get(`${base}/pager`)).body.webhookUrl).not.toBe(webhookUrl);
  });

  it('show the secret of a webhook once, and make another one', async () => {
    const calls = await operator();
    expect((await calls.post(`${base}/pager/secret`)).body.code).toBe('conflict');
    await calls.put(`${base}/pager`, { webhookUrl: 'https://pager.example.com/x', quietHours: null });
    const [one, two] = [await calls.post(`${base}/pager/secret`), await calls.post(`${base}/pager/secret`)];
    expect(one.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(two.body.secret).not.toBe(one.body.secret);
    const shown = await calls.get(`${base}/pager`);
    expect(JSON.stringify(shown.body)).not.toContain('whsec_');
    const trial = await calls.post(`${base}/pager/trial`);
    expect(trial.status).toBe(202);
    expect(at.open.committed.some(({ contract }) => contract === 'send-test-page')).toBe(true);
  });
});
