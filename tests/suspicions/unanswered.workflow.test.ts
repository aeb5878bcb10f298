import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { reportSuspicionId, reportSuspicionRun } from '../../src/suspicions/report-suspicion.contract.ts';
import { reportSuspicion } from '../../src/suspicions/report-suspicion.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { callsAs } from '../support/http/calls.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

let at: BillingWorld;
let world: TestWorld;
let calls: ReturnType<typeof callsAs>;
beforeAll(async () => {
  at = await createBillingWorld({ events: false });
  world = await createWorld(at.open, at.api.deps);
  const token = await world.token(world.operator, { place: 'operations' });
  calls = callsAs(at.api, () => token);
});
afterAll(() => at?.close());

const reports = '/v1/operations/suspicion-reports';
const answer = { answer: 'It was your colleague, on a new telephone.' };

/** A report whose clock is as short as the test wants it. */
async function reported(answerWithinMs: number): Promise<string> {
  const reportId = await written();
  await start(reportId, answerWithinMs);
  return reportId;
}
/** As its run would be started with the commit, or once Temporal is back. */
const start = (reportId: string, answerWithinMs: number) =>
  acrossAgencies(at.open.database, 'incidents', 'tests', async unit => {
    const policy = { answerWithinMs, warnBeforeMs: answerWithinMs / 2 };
    unit.start(reportSuspicionRun, { agencyId: world.agencyId, reportId, policy });
  });
/** A report whose run has not begun. */
async function written(): Promise<string> {
  const actor = { agencyId: world.agencyId, kind: 'staff', id: String(world.members.viewer.membershipId) } as const;
  const asked = { kind: 'suspected_access', body: 'Somebody was in here.' } as const;
  const none = { endMySessions: false, rotateMyToken: false, suspendMember: false };
  const by = { sessionId: world.agencyId, roles: ['viewer'], limited: false };
  return withAgency(at.open.database, actor, async unit => {
    const { report } = await reportSuspicion({ ...unit, start: () => '' }, { ...asked, ...none }, by);
    return report.id;
  });
}
const reportOf = async (reportId: string) => (await calls.get(`${reports}/${reportId}`)).body;
const paged = async (reportId: string): Promise<string> =>
  eventually('it has paged', async () => (await reportOf(reportId)).pagedIncidentId);
const overOf = async (reportId: string) => {
  const run = at.client.workflow.getHandle(reportSuspicionId(world.agencyId, reportId));
  await eventually('the run begins', () => run.describe().catch(() => null));
  return run.result();
};
const incidentOf = async (incidentId: string) =>
  (
    await at.admin(
      `select i.title, i.severity, i.source, i.source_id, i.phase, i.outcome, r.reason, r.state
       from incident i join page_round r on r.incident_id = i.id where i.id = $1`,
      [incidentId],
    )
  )[0];
const evidenceOf = (reportId: string) =>
  at.admin(`select kind, outcome, summary from evidence where control = 'B11' and details->>'reportId' = $1`, [
    reportId,
  ]);

describe('[B11] a suspicion that nobody answers in time', () => {
  it('pages whoever is on call, as bad as it says, and shows by what', async () => {
    const reportId = await reported(1_000);
    const incidentId = await paged(reportId);
    expect(await incidentOf(incidentId)).toMatchObject({
      ...{ severity: 'sev2', source: 'customer_report', source_id: reportId, reason: 'opened', phase: 'triage' },
    });
    const { email } = world.operator;
    await eventually('the page is there', async () =>
      at.mail.messages(email).some(({ text }) => text.includes(incidentId)),
    );
    const tasks = await at.admin(`select kind from operator_task where subject_id = $1`, [reportId]);
    expect(tasks).toEqual([{ kind: 'clock_overdue' }]);
    const theirs = await world.token(world.members.viewer);
    const { body } = await callsAs(at.api, () => theirs).get(`/v1/suspicions/${reportId}`);
    expect(body).not.toHaveProperty('pagedIncidentId');

    const made = await calls.post(`${reports}/${reportId}/incident`, {});
    expect([made.status, made.body.incidentId, made.body.state]).toEqual([200, incidentId, 'incident']);
    expect(await incidentOf(incidentId)).toMatchObject({ phase: 'triage', title: expect.stringContaining('suspects') });
    expect(await overOf(reportId)).toEqual({ outcome: 'incident' });
    expect(await evidenceOf(reportId)).toMatchObject([{ kind: 'run', outcome: 'broken' }]);
  }, 60_000);

  it('pages nobody any more once it is answered', async () => {
    const reportId = await reported(1_000);
    const incidentId = await paged(reportId);
    expect((await calls.post(`${reports}/${reportId}/answer`, answer)).status).toBe(200);
    expect(await incidentOf(incidentId)).toMatchObject({ phase: 'closed', outcome: 'not_an_incident', state: 'ended' });
    expect(await reportOf(reportId)).toMatchObject({
      state: 'answered',
      incidentId: null,
      pagedIncidentId: incidentId,
    });
    expect(await overOf(reportId)).toEqual({ outcome: 'answered' });
  }, 60_000);

  it('keeps the incident that somebody has begun to work on', async () => {
    const reportId = await reported(1_000);
    const incidentId = await paged(reportId);
    await at.admin(`update incident set phase = 'contain' where id = $1`, [incidentId]);
    await calls.post(`${reports}/${reportId}/answer`, answer);
    expect(await incidentOf(incidentId)).toMatchObject({ phase: 'contain', outcome: null });
  }, 60_000);

  it('or that somebody does is evidence, kept when it was in time, once', async () => {
    const reportId = await reported(60_000);
    await calls.post(`${reports}/${reportId}/answer`, answer);
    expect(await overOf(reportId)).toEqual({ outcome: 'answered' });
    const [proof, ...more] = await evidenceOf(reportId);
    expect(proof).toMatchObject({
      kind: 'run',
      outcome: 'kept',
      summary: expect.stringContaining('in the promised time'),
    });
    expect(more).toEqual([]);
    expect((await reportOf(reportId)).pagedIncidentId).toBeNull();
  }, 60_000);

  it('is evidence all the same when it was answered before its run began, and its clock is over', async () => {
    const [early, late] = [await written(), await written()];
    for (const reportId of [early, late]) await calls.post(`${reports}/${reportId}/answer`, answer);
    // The promise counts from when it was made, however late Temporal came back.
    await at.admin(`update suspicion_report set created_at = now() - interval '2 hours' where id = $1`, [late]);
    for (const reportId of [early, late]) await start(reportId, 3_600_000);
    expect([await overOf(early), await overOf(late)]).toEqual([{ outcome: 'answered' }, { outcome: 'answered' }]);
    expect((await evidenceOf(early)).map(({ outcome }) => outcome)).toEqual(['kept']);
    expect((await evidenceOf(late)).map(({ outcome }) => outcome)).toEqual(['broken']);
    const clocks = await at.admin(`select state from clock where subject_id = any ($1)`, [[early, late]]);
    expect(clocks).toEqual([{ state: 'met' }, { state: 'met' }]);
  }, 60_000);
});
