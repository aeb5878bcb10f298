import { describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { alertmanager, generic, postTo, promAlert, type Source } from './support/alerts.ts';

describe('alerts [A1]', () => {
  const at = served();
  const post = postTo(at);

  it('that are none are refused with the field named', async () => {
    const [prom, plain] = [await at.world.newAlertSource('alertmanager'), await at.world.newAlertSource()];
    const faultsOf = async (source: Source, body: object | string) => {
      const answer = await post(source, body);
      return [answer.status, answer.body.faults?.map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await faultsOf(prom, alertmanager([promAlert({ labels: 'x', startsAt: 'yesterday' })]))).toEqual([
      422,
      ['/alerts/0/labels', '/alerts/0/startsAt'],
    ]);
    expect(await faultsOf(prom, generic())).toEqual([422, expect.arrayContaining(['/version', '/alerts'])]);
    const long = { fingerprint: 'x'.repeat(201), title: ' ', severity: 3, facts: { a: 1 }, startsAt: 'now', more: 1 };
    expect(
      (await post(plain, long)).body.faults.map((fault: Record<string, string>) => [fault['pointer'], fault['detail']]),
    ).toEqual([
      ['/fingerprint', 'must have at most 200 characters'],
      ['/title', 'must not be empty'],
      ['/severity', 'must be a text'],
      ['/facts/a', 'must be a text'],
      ['/startsAt', 'must be an instant, as 2026-03-01T09:30:00Z'],
      ['/more', 'is not a field that is known here'],
    ]);
    expect(await faultsOf(plain, { title: 'x', extra: 1 })).toEqual([422, expect.arrayContaining(['/fingerprint'])]);
    expect((await post(plain, '{"fingerprint":')).body.code).toBe('malformed_body');
    expect((await post(plain, generic({ title: 'x'.repeat(3_000_000) }))).body.code).toBe('body_too_large');
  });

  it.each(['alertmanager', 'generic'] as const)(
    'of the shape %s that are good are taken beside bad ones, and each bad one is named',
    async shape => {
      const source = await at.world.newAlertSource(shape);
      const make = shape === 'generic' ? generic : promAlert;
      const wrap = (alerts: unknown[]) => (shape === 'generic' ? { alerts } : alertmanager(alerts));
      const [first, last] = [make(), make()];
      const body = wrap([first, make({ startsAt: 'yesterday', status: 'odd' }), 'none', last]);
      const headers = { 'webhook-id': uuid7() };
      const answer = await post(source, body, headers);
      expect(answer.status).toBe(200);
      expect(answer.body.alerts).toMatchObject([
        { fingerprint: first.fingerprint, outcome: 'opened' },
        { fingerprint: last.fingerprint, outcome: 'opened' },
      ]);
      expect([answer.body.refusedCount, answer.body.refused]).toEqual([
        2,
        [
          {
            pointer: '/alerts/1',
            faults: [
              { pointer: '/alerts/1/status', detail: 'must be one of firing, resolved' },
              { pointer: '/alerts/1/startsAt', detail: 'must be an instant, as 2026-03-01T09:30:00Z' },
            ],
          },
          { pointer: '/alerts/2', faults: [{ pointer: '/alerts/2', detail: 'must be an object' }] },
        ],
      ]);
      expect((await post(source, body, headers)).body).toEqual(answer.body);
    },
  );

  it('that are refused show to operators: counted, with what was wrong, and a task once a day', async () => {
    const source = await at.world.newAlertSource();
    const mended = { 'webhook-id': uuid7() };
    const bad = { ...generic(), startsAt: 'yesterday' };
    const refused = await post(source, { alerts: [bad, bad] }, mended);
    expect([refused.status, refused.body.faults]).toEqual([
      422,
      [0, 1].map(n => ({
        ...{ in: 'body', pointer: `/alerts/${n}/startsAt`, detail: 'must be an instant, as 2026-03-01T09:30:00Z' },
      })),
    ]);
    expect((await post(source, generic(), mended)).body.alerts[0].outcome).toBe('opened');
    expect((await post(source, '{')).status).toBe(400);
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const operator = callsAs(at.api, () => token);
    const { body } = await operator.get('/v1/operations/alert-sources');
    expect(body.data.find(({ id }: { id: string }) => id === source.sourceId)).toMatchObject({
      ...{ refusedCount: 3, refusedAt: expect.any(String), version: source.version },
      refusedFaults: [{ pointer: '', detail: 'the body is no JSON' }],
    });
    const tasks = await at.open.admin(`select kind from operator_task where subject_id = $1`, [source.sourceId]);
    expect(tasks).toEqual([{ kind: 'alerts_refused' }]);
    await post(source, { [`<b>\u0000${'x'.repeat(500)}`]: 1 });
    const page = await operator.get('/operations/on-call');
    expect(page.text).toContain('/fingerprint: is missing');
    expect(page.text).not.toContain('<b>');
  });
});
