import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { reportSuspicionId, reportSuspicionRun } from '../../src/suspicions/report-suspicion.contract.ts';
import { reportSuspicion } from '../../src/suspicions/report-suspicion.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { bearer } from '../support/http/served.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { keepHistory } from '../temporal/replay.ts';

let at: BillingWorld;
let world: TestWorld;
beforeAll(async () => {
  at = await createBillingWorld({ events: false });
  world = await createWorld(at.open, at.api.deps);
});
afterAll(() => at?.close());

const viewerOf = () => world.members.viewer;
const asOperator = async () => bearer(await world.token(world.operator, { place: 'operations' }));
/** One for each Message-ID, as their reader sees them. */
const mailsTo = (email: string) => [
  ...new Map(at.mail.messages(email).map(message => [message.messageId, message])).values(),
];
const wordsOf = (text: string | null | undefined) => String(text).replace(/\s+/g, ' ');

/** A report whose clock is as short as the test wants it. */
async function reported(policy: { answerWithinMs: number; warnBeforeMs: number }) {
  const viewer = viewerOf();
  const actor = { agencyId: world.agencyId, kind: 'staff', id: String(viewer.membershipId) } as const;
  const asked = { kind: 'suspected_access', body: 'Somebody was in here.' } as const;
  const none = { endMySessions: false, rotateMyToken: false, suspendMember: false };
  const by = { sessionId: world.agencyId, roles: ['viewer'], limited: false };
  return withAgency(at.open.database, actor, async unit => {
    const { report } = await reportSuspicion({ ...unit, start: () => '' }, { ...asked, ...none }, by);
    unit.start(reportSuspicionRun, { agencyId: world.agencyId, reportId: report.id, policy });
    return report.id;
  });
}
const clockOf = async (reportId: string) =>
  (
    await at.admin(`select state from clock where subject_type = 'suspicion_report' and subject_id = $1`, [reportId])
  )[0]?.['state'];

describe('[B11] a suspicion', () => {
  it('is acknowledged by mail at once, and answered by mail; its clock is met and its run over', async () => {
    const { body } = await at.api.agent
      .post('/v1/suspicions')
      .set(bearer(await world.token(viewerOf())))
      .send({ kind: 'issue', body: 'A mail of yours looks strange.', endMySessions: true });
    const { email } = viewerOf();
    const [receipt] = await eventually('a receipt', async () => mailsTo(email).length > 0 && mailsTo(email));
    expect(receipt?.subject).toBe('We have your report');
    expect(wordsOf(receipt?.text)).toContain(world.agencyName);
    expect(await clockOf(body.id)).toBe('running');
    await at.api.agent
      .post(`/v1/operations/suspicion-reports/${body.id}/answer`)
      .set(await asOperator())
      .send({ answer: 'It is ours.\n\nThank you for asking.' });
    const run = at.client.workflow.getHandle(reportSuspicionId(world.agencyId, body.id));
    expect(await run.result()).toEqual({ outcome: 'answered' });
    const mails = mailsTo(email);
    expect(mails).toHaveLength(2);
    expect(wordsOf(mails.map(({ text }) => text).join(' '))).toContain('It is ours. Thank you for asking.');
    expect(await clockOf(body.id)).toBe('met');
    await keepHistory(at, run.workflowId, 'report-suspicion-answered');
  });

  it('that nobody answers in time becomes a task of the operators, and is answered all the same', async () => {
    const reportId = await reported({ answerWithinMs: 1_500, warnBeforeMs: 500 });
    const [task] = await eventually('a task', async () => {
      const tasks = await at.admin(`select kind from operator_task where subject_id = $1`, [reportId]);
      return tasks.length > 0 && tasks;
    });
    expect([task?.['kind'], await clockOf(reportId)]).toEqual(['clock_overdue', 'overdue']);
    const made = await at.api.agent
      .post(`/v1/operations/suspicion-reports/${reportId}/incident`)
      .set(await asOperator())
      .send({});
    expect(made.status).toBe(200);
    const run = at.client.workflow.getHandle(reportSuspicionId(world.agencyId, reportId));
    expect(await run.result()).toEqual({ outcome: 'incident' });
    expect(await clockOf(reportId)).toBe('met');
    await keepHistory(at, run.workflowId, 'report-suspicion-overdue');
  });

  it('is answered although the address of its reporter takes no mail', async () => {
    at.mail.failNext('refuse-for-good', 1, viewerOf().email);
    const reportId = await reported({ answerWithinMs: 60_000, warnBeforeMs: 1_000 });
    const actions = async () =>
      (await at.admin<{ action: string }>('select action from audit_event where subject_id = $1', [reportId])).map(
        ({ action }) => action,
      );
    await eventually('the refusal is audited', async () => (await actions()).includes('suspicion.mail_refused'));
    await at.api.agent
      .post(`/v1/operations/suspicion-reports/${reportId}/answer`)
      .set(await asOperator())
      .send({ answer: 'We could not reach you by mail.' });
    const run = at.client.workflow.getHandle(reportSuspicionId(world.agencyId, reportId));
    expect(await run.result()).toEqual({ outcome: 'answered' });
  });
});

describe('[B11] a live token that somebody found', () => {
  it('is told to its person by mail, and to the team by one incident that the next one joins', async () => {
    const people = [world.members.accountant, world.members.property_manager];
    for (const person of people) {
      const credential = await world.token(person);
      await at.api.agent.post('/v1/exposed-credentials').send({ credential });
    }
    for (const { email } of people) {
      const [mail] = await eventually('a mail', async () => mailsTo(email).length > 0 && mailsTo(email));
      expect(mail?.subject).toContain('signed you out');
    }
    const incidents = await eventually('both are joined', async () => {
      const rows = await at.admin(
        `select distinct incident_id from exposed_credential where outcome = 'revoked' and incident_id is not null`,
      );
      const [{ count } = {}] = await at.admin(
        `select count(*)::int from exposed_credential where incident_id is not null`,
      );
      return count === 2 && rows;
    });
    expect(incidents).toHaveLength(1);
    const [incident] = await at.admin('select source, severity from incident where id = $1', [
      incidents[0]?.['incident_id'],
    ]);
    expect(incident).toEqual({ source: 'finding', severity: 'sev2' });
    const [exposed] = await at.admin('select id from exposed_credential where incident_id is not null');
    const run = at.client.workflow.getHandle(`platform/handle-exposed-credential/${exposed?.['id']}`);
    expect(await run.result()).toEqual({ incidentId: incidents[0]?.['incident_id'] });
    await keepHistory(at, run.workflowId, 'handle-exposed-credential');
  });
});
