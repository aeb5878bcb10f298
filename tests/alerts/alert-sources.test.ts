import { describe, expect, it } from '@jest/globals';
import { reportFinding } from '../../src/incidents/report-finding.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';

describe('findings of the product itself [A1]', () => {
  const at = served();
  const find = (fingerprint: string) =>
    acrossAgencies(at.open.database, 'incidents', 'tests', unit =>
      reportFinding(unit, {
        ...{ fingerprint, title: 'A schedule was missed', severity: 'sev3', rule: 'schedule-missed@1' },
        facts: { schedule: 'platform/renew-security-txt' },
      }),
    );

  it('open one incident each, and join it while it is open', async () => {
    const [one, again, other] = [await find('schedule/a'), await find('schedule/a'), await find('schedule/b')];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    const [row] = await at.open.admin('select source, severity, severity_rule from incident where id = $1', [one]);
    expect(row).toEqual({ source: 'finding', severity: 'sev3', severity_rule: 'schedule-missed@1' });
  });
});

describe('sources of alerts', () => {
  const at = served();
  it('are made, rotated and disabled by operators; what was void is refused', async () => {
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const operator = callsAs(at.api, () => token);
    const made = await operator.post('/v1/operations/alert-sources', { name: 'Prometheus', shape: 'generic' });
    expect(made.status).toBe(201);
    const { source, token: first } = made.body;
    const send = (bearer: string) =>
      at.api.agent.post(new URL(source.url).pathname).auth(bearer, { type: 'bearer' }).send(at.world.newAlerts());
    expect((await send(first)).status).toBe(200);
    const stale = await operator.post(`/v1/operations/alert-sources/${source.id}/secrets`, undefined, { etag: 9 });
    expect(stale.body.code).toBe('version_stale');
    const rotated = await operator.post(`/v1/operations/alert-sources/${source.id}/secrets`, undefined, { etag: 1 });
    expect([(await send(first)).status, (await send(rotated.body.token)).status]).toEqual([401, 200]);
    const disabled = await operator.patch(`/v1/operations/alert-sources/${source.id}`, { disabled: true }, { etag: 2 });
    expect([disabled.status, (await send(rotated.body.token)).status]).toEqual([200, 401]);
    await operator.patch(`/v1/operations/alert-sources/${source.id}`, { disabled: false }, { etag: 3 });
    expect((await send(rotated.body.token)).status).toBe(200);
    expect(
      (await operator.post('/v1/operations/alert-sources', { name: 'Prometheus', shape: 'generic' })).body.code,
    ).toBe('conflict');
    const { body } = await operator.get('/v1/operations/alert-sources');
    expect(JSON.stringify(body)).not.toContain('reeve_alert_');
  });

  it('are not enabled past a containment, as long as that holds', async () => {
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const operator = callsAs(at.api, () => token);
    const { source } = (await operator.post('/v1/operations/alert-sources', { name: 'Held', shape: 'generic' })).body;
    const path = `/v1/operations/alert-sources/${source.id}`;
    const { incidentId } = await at.world.newIncident();
    const asked = await operator.post(`/v1/operations/incidents/${incidentId}/containments`, {
      ...{ kind: 'disable_integration', scope: { alertSourceId: source.id }, reason: 'its token is known' },
    });
    expect(asked.status).toBe(201);
    // As its run would.
    expect((await operator.patch(path, { disabled: true }, { etag: 1 })).status).toBe(200);
    const around = await operator.patch(path, { disabled: false }, { etag: 2 });
    expect([around.status, around.body.facts]).toEqual([409, { incidentId }]);
    await at.open.admin(`update containment set state = 'failed', failure = 'not_there' where id = $1`, [
      asked.body.id,
    ]);
    expect((await operator.patch(path, { disabled: false }, { etag: 2 })).status).toBe(200);
  });
});
