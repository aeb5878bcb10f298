import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { alertmanager, generic, postTo, promAlert } from './support/alerts.ts';

describe('alerts [A1]', () => {
  const at = served({ poolMax: 6 });
  const post = postTo(at);
  const incident = async (id: string) => (await at.open.admin('select * from incident where id = $1', [id]))[0];
  const linesOf = (id: string) =>
    at.open.admin<{ facts: { count?: number; state?: string; fingerprints?: number } }>(
      `select facts from incident_event where incident_id = $1 and kind = 'alert_joined' order by recorded_at, id`,
      [id],
    );
  const countIncidents = async () => Number((await at.open.admin('select count(*) from incident'))[0]?.['count']);
  const close = (id: string) =>
    at.open.admin(`update incident set phase = 'closed', outcome = 'resolved', closed_at = now() where id = $1`, [id]);

  it('of Alertmanager open an incident as bad as their label says, paged at once, with what they say as it is', async () => {
    const source = await at.world.newAlertSource('alertmanager');
    const hostile = { summary: '<script>alert(1)</script> `x` \u202Eevil\u0000' };
    const { status, body } = await post(source, alertmanager([promAlert({ annotations: hostile })]));
    expect([status, body.alerts[0].outcome]).toEqual([200, 'opened']);
    const row = await incident(body.alerts[0].incidentId);
    expect(row).toMatchObject({ source: 'alert', severity: 'sev2', severity_rule: 'alert-critical@1' });
    expect(row?.['title']).toBe('DiskFull: <script>alert(1)</script> `x`  evil');
    expect(row?.['summary']).toContain('    severity: critical');
    expect(new Date(row?.['alert_at']).toISOString()).toBe('2026-03-01T03:00:00.123Z');
    const rounds = await at.open.admin('select reason from page_round where incident_id = $1', [row?.['id']]);
    expect(rounds).toEqual([{ reason: 'opened' }]);
  });

  it('that do not say when they began were raised when they came', async () => {
    const before = Date.now();
    const { body } = await post(await at.world.newAlertSource(), generic());
    const row = await incident(body.alerts[0].incidentId);
    expect(new Date(row?.['alert_at']).getTime()).toBeGreaterThanOrEqual(before);
  });

  it('of the same fingerprint join the open incident; one that is closed gets a new one', async () => {
    const source = await at.world.newAlertSource();
    const alert = generic();
    const [first, second] = [await post(source, alert), await post(source, alert)];
    expect(second.body.alerts[0]).toMatchObject({ outcome: 'joined', incidentId: first.body.alerts[0].incidentId });
    await close(first.body.alerts[0].incidentId);
    const third = await post(source, alert);
    expect(third.body.alerts[0].outcome).toBe('opened');
    expect(third.body.alerts[0].incidentId).not.toBe(first.body.alerts[0].incidentId);
  });

  it('go on under the other incident when theirs was merged', async () => {
    const source = await at.world.newAlertSource();
    const alert = generic();
    const { body } = await post(source, alert);
    const { incidentId } = await at.world.newIncident();
    await at.open.admin(
      `update incident set phase = 'closed', outcome = 'merged', merged_into = $2, closed_at = now() where id = $1`,
      [body.alerts[0].incidentId, incidentId],
    );
    expect((await post(source, alert)).body.alerts[0]).toMatchObject({ outcome: 'joined', incidentId });
  });

  it('that are over are noted, close nothing, and open nothing', async () => {
    const source = await at.world.newAlertSource();
    const alert = generic();
    const { incidentId } = (await post(source, alert)).body.alerts[0];
    const over = { ...alert, status: 'resolved' };
    const outcomes = [
      await post(source, over),
      await post(source, over),
      await post(source, generic({ status: 'resolved' })),
    ];
    expect(outcomes.map(({ body }) => body.alerts[0].outcome)).toEqual(['resolved', 'ignored', 'ignored']);
    expect((await linesOf(incidentId)).map(({ facts }) => facts.state)).toEqual(['firing', 'resolved']);
    expect(await incident(incidentId)).toMatchObject({ phase: 'triage' });
  });

  it('that come at once for the first time make one incident', async () => {
    const source = await at.world.newAlertSource();
    const before = await countIncidents();
    const alert = generic();
    const answers = await Promise.all(Array.from({ length: 30 }, () => post(source, alert)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers.filter(({ body }) => body.alerts[0].outcome === 'opened')).toHaveLength(1);
    expect(await countIncidents()).toBe(before + 1);
    const [row] = await at.open.admin('select count from alert where fingerprint = $1', [alert.fingerprint]);
    expect(row).toEqual({ count: 30 });
  });

  it('delivered again under the same id are answered as before, and count once', async () => {
    const source = await at.world.newAlertSource();
    const [alert, headers] = [generic(), { 'webhook-id': uuid7() }];
    const [one, two] = [await post(source, alert, headers), await post(source, alert, headers)];
    expect(two.body).toEqual(one.body);
    const [row] = await at.open.admin('select count from alert where fingerprint = $1', [alert.fingerprint]);
    expect(row).toEqual({ count: 1 });
  });

  it('may be signed instead, by the hour, within five minutes', async () => {
    const source = await at.world.newAlertSource();
    const body = JSON.stringify(generic());
    const signed = (secondsAgo: number, secret = source.secret) => {
      const [id, when] = [uuid7(), new Date(Date.now() - secondsAgo * 1_000)];
      return at.api.agent
        .post(`/webhooks/alerts/${source.sourceId}`)
        .set({ 'content-type': 'application/json', 'webhook-id': id })
        .set('webhook-timestamp', String(Math.floor(when.getTime() / 1_000)))
        .set('webhook-signature', new Webhook(secret).sign(id, when, body))
        .send(body);
    };
    expect((await signed(0)).status).toBe(200);
    expect((await signed(290)).status).toBe(200);
    expect((await signed(400)).status).toBe(401);
    expect((await signed(-400)).status).toBe(401);
    expect((await signed(0, (await at.world.newAlertSource()).secret)).status).toBe(401);
  });

  it('that are forged are refused in the same words, whatever is wrong', async () => {
    const [source, other] = [await at.world.newAlertSource(), await at.world.newAlertSource()];
    await at.open.admin('update alert_source set disabled_at = now() where id = $1', [other.sourceId]);
    const before = await countIncidents();
    const tries = [
      post({ ...source, token: other.token }, generic()),
      post({ ...source, token: `${source.token}x` }, generic()),
      post({ ...source, sourceId: uuid7() }, generic()),
      post({ ...source, sourceId: 'no-id' }, generic()),
      post(other, generic()),
      post(source, generic(), { authorization: '' }),
      post(source, 'no json', { authorization: 'Bearer x' }),
      post(source, generic(), {
        authorization: '',
        'webhook-id': 'a',
        'webhook-timestamp': 'x',
        'webhook-signature': 'v1',
      }),
    ];
    for (const { status, body } of await Promise.all(tries)) {
      const { requestId: _, instance: __, ...said } = body;
      expect([status, said.code]).toEqual([401, 'unauthenticated']);
      expect(said.detail).toBe('this is no source that we know, or not its token');
    }
    expect(await countIncidents()).toBe(before);
  });

  it('that say very much are cut, not lost', async () => {
    const source = await at.world.newAlertSource('alertmanager');
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`label_${n}`, '\u{1F4A5}"\\'.repeat(300)]));
    const { status, body } = await post(source, alertmanager([promAlert({ annotations: many })]));
    expect([status, body.alerts[0].outcome]).toEqual([200, 'opened']);
    const [row] = await at.open.admin(
      'select octet_length(content::text) as bytes, content from alert where incident_id = $1',
      [body.alerts[0].incidentId],
    );
    expect(Number(row?.['bytes'])).toBeLessThanOrEqual(16_384);
    expect(row?.['content']).toMatchObject({ labels: { alertname: 'DiskFull' } });
  });

  it('whose severity or addresses are no ordinary words are taken all the same', async () => {
    const [prom, plain] = [await at.world.newAlertSource('alertmanager'), await at.world.newAlertSource()];
    const odd = promAlert({
      labels: { alertname: 'Odd', severity: `bad\u0000${'s'.repeat(5_000)}` },
      generatorURL: `http://prometheus:9090/graph?g0.expr=${'x'.repeat(3_000)}`,
    });
    const answers = [
      await post(prom, { ...alertmanager([odd]), groupKey: 'k'.repeat(6_000) }),
      await post(plain, generic({ severity: 'bad\u0000' })),
    ];
    expect(answers.map(({ status, body }) => [status, body.alerts?.[0].outcome])).toEqual([
      [200, 'opened'],
      [200, 'opened'],
    ]);
    const row = await incident(answers[0]?.body.alerts[0].incidentId);
    expect(String(row?.['severity_reason']).length).toBeLessThan(200);
  });

  it('of a storm join one incident, however many different ones, and a worse one raises it', async () => {
    const source = await at.world.newAlertSource('alertmanager');
    const before = await countIncidents();
    const began = Date.now();
    const answers: { outcome: string; incidentId: string }[] = [];
    const each = Array.from({ length: 1_000 }, () => promAlert({ labels: { alertname: 'Down', severity: 'warning' } }));
    for (let from = 0; from < each.length; from += 50)
      answers.push(...(await post(source, alertmanager(each.slice(from, from + 50)))).body.alerts);
    process.stderr.write(`1,000 different alerts, 50 a delivery: ${Date.now() - began} ms\n`);
    expect(await countIncidents()).toBe(before + 11);
    const storm = answers.filter(({ outcome }) => outcome === 'storm');
    expect([storm.length, new Set(storm.map(({ incidentId }) => incidentId)).size]).toEqual([990, 1]);
    const stormId = String(storm[0]?.incidentId);
    expect(await incident(stormId)).toMatchObject({ severity: 'sev2', severity_rule: 'alert-storm@1' });
    expect((await linesOf(stormId)).length).toBeLessThanOrEqual(11);
    await post(source, alertmanager([promAlert({ labels: { alertname: 'Gone', severity: 'emergency' } })]));
    expect(await incident(stormId)).toMatchObject({ severity: 'sev1' });
  }, 60_000);

  it('of one fingerprint, ten thousand of them, are counted each, tell little, and leave the API able to answer', async () => {
    const source = await at.world.newAlertSource();
    const alert = generic();
    const { incidentId } = (await post(source, alert)).body.alerts[0];
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const operator = callsAs(at.api, () => token);
    const [began, slowest] = [Date.now(), { ms: 0 }];
    // One by one, and by groups as Alertmanager makes them.
    const deliveries = [
      ...Array.from({ length: 999 }, () => alert),
      ...Array.from({ length: 450 }, () => ({ alerts: Array.from({ length: 20 }, () => alert) })),
    ];
    const refused: number[] = [];
    const sender = async () => {
      for (let next = deliveries.pop(); next; next = deliveries.pop()) {
        const { status } = await post(source, next);
        if (status !== 200) refused.push(status);
      }
    };
    const looker = async () => {
      while (deliveries.length > 0) {
        const asked = Date.now();
        expect((await operator.get('/v1/operations/on-call')).status).toBe(200);
        slowest.ms = Math.max(slowest.ms, Date.now() - asked);
      }
    };
    await Promise.all([...Array.from({ length: 40 }, sender), looker()]);
    const tookMs = Date.now() - began;
    process.stderr.write(`10,000 of one fingerprint: ${tookMs} ms, slowest other answer ${slowest.ms} ms\n`);
    expect(refused).toEqual([]);
    const [row] = await at.open.admin('select count from alert where incident_id = $1', [incidentId]);
    expect(row).toEqual({ count: 10_000 });
    expect((await linesOf(incidentId)).map(({ facts }) => facts.count)).toEqual(
      Array.from({ length: 14 }, (_, power) => 2 ** power),
    );
    const acknowledged = await operator.post(`/v1/operations/incidents/${incidentId}/acknowledgement`);
    expect(acknowledged.status).toBe(200);
  }, 180_000);
});
