import { beforeEach, describe, expect, it } from '@jest/globals';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';

const high = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N';
const low = 'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N';

describe('handling reports as an operator', () => {
  const at = served({ poolMax: 8 });
  let token = '';
  beforeEach(async () => {
    token = await at.world.token(at.world.operator, { place: 'operations' });
  });
  const calls = () => callsAs(at.api, () => token);
  const home = '/v1/operations/vulnerability-reports';
  const act = (reportId: string, verb: string, body: object = {}) => calls().post(`${home}/${reportId}/${verb}`, body);
  const read = async (reportId: string) => (await calls().get(`${home}/${reportId}`)).body;
  const kinds = async (reportId: string) =>
    // Those of one commit have no order but their names'.
    (
      await at.open.admin('select kind from report_mail where report_id = $1 order by created_at, kind', [reportId])
    ).map(({ kind }) => kind);

  it('[A1] leads it from arrival to disclosure, and its reporter is told of each step', async () => {
    const { reportId, token: own } = await at.world.newReport();
    expect((await act(reportId, 'acknowledgement')).body).toMatchObject({
      state: 'verifying',
      ownerId: at.world.operator.personId,
    });
    expect((await act(reportId, 'acknowledgement')).body.code).toBe('already_done');
    expect((await act(reportId, 'verification', { vector: high })).body).toMatchObject({
      state: 'fixing',
      rating: 'high',
      cvssScore: 8.7,
    });
    expect((await act(reportId, 'verification', { vector: low })).body).toMatchObject({
      state: 'fixing',
      rating: 'low',
    });
    const on = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    expect((await act(reportId, 'disclosure-day', { on })).body.discloseOn).toBe(on);
    expect((await act(reportId, 'fix')).body).toMatchObject({ state: 'fixed' });
    const early = await act(reportId, 'disclosure');
    expect([early.status, early.body.code, early.body.facts]).toEqual([409, 'phase_not_ready', { discloseOn: on }]);
    await act(reportId, 'disclosure-day', { on: new Date().toISOString().slice(0, 10) });
    expect((await act(reportId, 'disclosure')).body.state).toBe('disclosed');
    expect(await kinds(reportId)).toEqual([
      ...[
        'arrived',
        'receipt',
        'acknowledged',
        'verified',
        'disclosure_agreed',
        'fixed',
        'disclosure_agreed',
        'disclosed',
      ],
    ]);
    const status = await at.api.agent.get('/v1/vulnerability-reports/status').set('report-token', own);
    expect(status.body).toMatchObject({ state: 'disclosed', rating: 'low', closedAt: expect.any(String) });
    const thanks = await at.api.agent.get('/security/thanks');
    expect(thanks.text).toContain('Ada');
    for (const verb of ['fix', 'disclosure', 'rejection', 'verification'])
      expect([
        (
          await act(
            reportId,
            verb,
            verb === 'rejection' ? { reason: 'no, it is not' } : verb === 'verification' ? { vector: high } : {},
          )
        ).status,
      ]).toEqual([409]);
  });

  it('[A1] rejects with the reason that the reporter reads', async () => {
    const { reportId, token: own } = await at.world.newReport();
    expect((await act(reportId, 'rejection', {})).status).toBe(422);
    await act(reportId, 'rejection', { reason: 'These notes are meant for renters.' });
    const status = await at.api.agent.get('/v1/vulnerability-reports/status').set('report-token', own);
    expect(status.body).toMatchObject({ state: 'rejected', reason: 'These notes are meant for renters.' });
  });

  it('[A1] shows the promised times from the first moment, and each as settled with what settles it, before any run', async () => {
    const { reportId, token: own } = await at.world.newReport();
    const clocks = async () => {
      const { body } = await at.api.agent.get('/v1/vulnerability-reports/status').set('report-token', own);
      return Object.fromEntries(body.clocks.map(({ kind, state }: Record<string, string>) => [kind, state]));
    };
    expect(await clocks()).toEqual({ report_acknowledgement: 'running', report_verification: 'running' });
    await act(reportId, 'acknowledgement');
    expect(await clocks()).toEqual({ report_acknowledgement: 'met', report_verification: 'running' });
    await act(reportId, 'verification', { vector: high });
    expect(await clocks()).toEqual({ report_acknowledgement: 'met', report_verification: 'met' });
  });

  it.each(['', 'CVSS:3.1/AV:N', 'x'.repeat(400), 'CVSS:4.0/AV:N/AC:Q', `${high}/AV:L`])(
    '[A1] answers 422 to the vector %j, and changes nothing',
    async vector => {
      const { reportId } = await at.world.newReport();
      const { status, body } = await act(reportId, 'verification', { vector });
      expect([status, body.faults.every(({ pointer }: { pointer: string }) => pointer === '/vector')]).toEqual([
        422,
        true,
      ]);
      expect((await read(reportId)).state).toBe('received');
    },
  );

  it('[A1] keeps and answers a vector in the order of the specification, in whatever order it was said', async () => {
    const { reportId } = await at.world.newReport();
    const turned = `CVSS:4.0/${high.slice(9).split('/').toReversed().join('/')}`;
    expect((await act(reportId, 'verification', { vector: turned })).body).toMatchObject({ cvssVector: high });
    expect((await read(reportId)).cvssVector).toBe(high);
  });

  it('names the cursor when its instant was changed to what no calendar of ours holds', async () => {
    const id = at.world.agencyId;
    for (const instant of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', '2026-02-31T00:00:00Z']) {
      const cursor = Buffer.from(JSON.stringify({ list: 'vulnerability-reports-open', at: instant, id }));
      const { status, body } = await calls().get(`${home}?show=open&cursor=${cursor.toString('base64url')}`);
      expect([instant, status, body.code, body.faults]).toEqual([
        ...[instant, 422, 'cursor_invalid'],
        [{ in: 'query', pointer: '/cursor', detail: 'is not a cursor of this list' }],
      ]);
    }
  });

  it('[A1] lets duplicates follow the original, without chains or circles', async () => {
    const [a, b, c] = [await at.world.newReport(), await at.world.newReport(), await at.world.newReport()];
    const duplicate = (one: { reportId: string }, of: { reportId: string }) =>
      act(one.reportId, 'duplicate', { of: of.reportId });
    expect((await duplicate(a, a)).body.code).toBe('conflict');
    expect((await act(a.reportId, 'duplicate', { of: at.world.agencyId })).body.code).toBe('unknown_reference');
    expect((await duplicate(c, b)).body.state).toBe('duplicate');
    expect((await duplicate(b, a)).body.state).toBe('duplicate');
    expect((await read(c.reportId)).duplicateOf).toBe(a.reportId);
    expect((await duplicate(a, b)).body).toMatchObject({ code: 'conflict', facts: { original: a.reportId } });
    await act(a.reportId, 'verification', { vector: high });
    await act(a.reportId, 'fix');
    for (const { reportId, token: own } of [b, c]) {
      expect(await kinds(reportId)).toEqual(['arrived', 'receipt', 'duplicate', 'original_verified', 'original_fixed']);
      const status = await at.api.agent.get('/v1/vulnerability-reports/status').set('report-token', own);
      expect(status.body).toMatchObject({ state: 'duplicate', originalState: 'fixed' });
    }
    expect((await read(a.reportId)).duplicates.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [b.reportId, c.reportId].toSorted(),
    );
  });

  it('[A1] comes to one state when two people link crosswise, or decide differently, at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await at.world.newReport(), await at.world.newReport()];
      const crossed = await Promise.all([
        act(a.reportId, 'duplicate', { of: b.reportId }),
        act(b.reportId, 'duplicate', { of: a.reportId }),
      ]);
      expect(crossed.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const { reportId } = await at.world.newReport();
      const decided = await Promise.all([
        ...Array.from({ length: 3 }, () => act(reportId, 'acknowledgement')),
        act(reportId, 'rejection', { reason: 'It is meant so.' }),
      ]);
      expect(decided.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      expect(decided.every(({ status }) => status === 200 || status === 409)).toBe(true);
      expect((await read(reportId)).state).toBe('rejected');
      expect((await kinds(reportId)).filter(kind => kind === 'rejected')).toHaveLength(1);
    }
  });

  it('[A1] makes an exploited one an incident, once, or joins an open one', async () => {
    const { reportId, number } = await at.world.newReport();
    await act(reportId, 'verification', { vector: high });
    const both = await Promise.all([1, 2].map(() => act(reportId, 'incident', { reason: 'Seen in a log' })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { incidentId, exploited } = await read(reportId);
    const [incident] = await at.open.admin('select * from incident where id = $1', [incidentId]);
    expect([exploited, incident]).toMatchObject([
      true,
      { source: 'vulnerability_report', source_id: reportId, severity: 'sev1' },
    ]);
    expect(incident?.['title']).toContain(`VR-${number}`);
    const page = await at.api.agent.get(`/operations/incidents/${incidentId}`).auth(token, { type: 'bearer' });
    expect(page.text).toContain(`/operations/vulnerability-reports/${reportId}`);
    const other = await at.world.newReport();
    expect((await act(other.reportId, 'incident', { reason: 'The same', incidentId })).body.incidentId).toBe(
      incidentId,
    );
    const lines = await at.open.admin(
      "select facts from incident_event where incident_id = $1 and kind = 'report_joined'",
      [incidentId],
    );
    expect(lines).toMatchObject([{ facts: { reportId: other.reportId } }]);
    const stray = await act((await at.world.newReport()).reportId, 'incident', {
      reason: 'none',
      incidentId: at.world.agencyId,
    });
    expect(stray.body.code).toBe('unknown_reference');
  });

  it('[A1] gives it only to people of the company', async () => {
    const { reportId } = await at.world.newReport();
    const stranger = await act(reportId, 'owner', { personId: at.world.members.admin.personId });
    expect(stranger.body.code).toBe('unknown_reference');
    expect((await act(reportId, 'owner', { personId: at.world.operator.personId })).body.ownerId).toBe(
      at.world.operator.personId,
    );
  });

  it('[A1] shows the same on pages, with a form for each next step', async () => {
    const { reportId } = await at.world.newReport();
    const page = (path: string) => at.api.agent.get(path).auth(token, { type: 'bearer' });
    expect((await page('/operations/vulnerability-reports')).text).toContain(reportId);
    expect((await page(`/operations/vulnerability-reports/${reportId}`)).text).toContain('Acknowledge: I have read it');
    const form = await at.api.agent
      .post(`/operations/vulnerability-reports/${reportId}/acknowledgement`)
      .auth(token, { type: 'bearer' })
      .set('origin', 'http://localhost:4000')
      .type('form')
      .send({})
      .redirects(0);
    expect([form.status, form.headers['location']]).toEqual([303, `/operations/vulnerability-reports/${reportId}`]);
    expect((await page(`/operations/vulnerability-reports/${reportId}`)).text).toContain('It is right');
  });
});
