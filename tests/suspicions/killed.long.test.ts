import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../billing/support/world.ts';
import type { RelayedMail } from '../incidents/support/holding-relay.ts';
import { createKilledWorld, type KilledWorld } from '../incidents/support/killed-world.ts';
import { insertMember, insertSession } from '../support/http/people.ts';

/** Two minutes: a step that mails is given up on only after one. */
const patience = 150_000;

/**
 * A suspicion and an exposed token, each followed through its run, with the API, the worker and Temporal killed in the
 * middle. What came of them is counted.
 */
describe('[B11] suspicions and exposed tokens, with everything killed on their way', () => {
  let at: KilledWorld;
  /** Mails whose yes was lost with a worker: each may have come once more. */
  const unsaid: RelayedMail[] = [];
  beforeAll(async () => {
    at = await createKilledWorld();
  }, 180_000);
  afterAll(() => at?.close(), 60_000);

  const to = (email: string) => (mail: RelayedMail) => mail.to.includes(email);
  const count = async (sql: string, values: unknown[] = []) =>
    Number((await at.rows(`select count(*) as n from ${sql}`, values))[0]?.['n']);
  const audited = (action: string, subjectId: string) =>
    count('audit_event where action = $1 and subject_id = $2', [action, subjectId]);
  const admin = () => at.rows as Parameters<typeof insertMember>[0];
  /** Somebody of an agency whose mails nobody else's are among. */
  const newPerson = async () => {
    const [{ agencyId }] = at.people.agencies;
    const person = await insertMember(admin(), agencyId, 'viewer');
    return { ...person, agencyId, token: await insertSession(admin(), agencyId, person) };
  };
  const closed = (workflowId: string) =>
    eventually(
      `${workflowId} is over`,
      async () =>
        (await at.rows(`select state from run where workflow_id = $1 and closed_at is not null`, [workflowId]))[0],
      patience,
    );
  /**
   * Each Message-ID counts once. What came twice is one whose yes was lost on purpose, or one that was on its way when
   * something else was killed: one for each of those times at most.
   */
  const mailsTo = (email: string, { killed }: { killed: number }) => {
    const all = at.relay.mails.filter(to(email));
    const copies = Map.groupBy(all, ({ messageId }) => messageId);
    const lost = unsaid.filter(to(email));
    for (const { messageId } of lost) expect(copies.get(messageId)?.length).toBeGreaterThanOrEqual(2);
    expect(all.length - copies.size - lost.length).toBeLessThanOrEqual(killed);
    return [...copies.values()].flatMap(([first]) => first?.subject ?? []);
  };
  const answer = { answer: 'It was your colleague, on a new telephone.' };
  const operate = (path: string, body: object) =>
    at.ask(at.people.operators[0].token, 'POST', `/v1/operations/suspicion-reports/${path}`, { body });
  const evidenceOf = (reportId: string) =>
    at.rows(`select outcome from evidence where control = 'B11' and details->>'reportId' = $1`, [reportId]);
  const clocksOf = (reportId: string) => at.rows('select kind, state from clock where subject_id = $1', [reportId]);

  it('a suspicion: taken once, acknowledged and answered by one mail each, its clock met, one proof', async () => {
    const person = await newPerson();
    const body = { kind: 'suspected_access', body: 'Somebody was in here.' };
    const report = () => at.ask(person.token, 'POST', '/v1/suspicions', { body });
    const receipt = at.relay.takeInSilence(to(person.email));
    await at.killed.api('before', 'suspicion.reported', report);
    expect(await count('suspicion_report')).toBe(0);
    const made = await report();
    expect(made.status).toBe(201);
    const reportId = String(made.body['id']);
    unsaid.push(await receipt);
    // While the worker is dead in its receipt, the answer is given, by an API that dies after it, and Temporal goes.
    await at.killed.worker();
    await at.killed.api('after', 'suspicion.answered', () => operate(`${reportId}/answer`, answer));
    const said = at.relay.takeInSilence(mail => to(person.email)(mail) && mail.text.includes('new telephone'));
    await at.killed.temporal(async () => {
      expect((await operate(`${reportId}/answer`, answer)).status).toBe(200);
    });
    unsaid.push(await said);
    await at.killed.worker();
    expect(await closed(`agency/${person.agencyId}/report-suspicion/${reportId}`)).toEqual({ state: 'completed' });
    expect(mailsTo(person.email, { killed: 1 })).toEqual(['We have your report', expect.any(String)]);
    expect(await clocksOf(reportId)).toEqual([{ kind: 'suspicion_triage', state: 'met' }]);
    expect(await evidenceOf(reportId)).toEqual([{ outcome: 'kept' }]);
    expect(await audited('suspicion.answered', reportId)).toBe(1);
    expect(await audited('suspicion.mailed', reportId)).toBe(2);
  }, 400_000);

  it('a suspicion that nobody has answered in time: one task, one incident, one page; its answer ends them once', async () => {
    const person = await newPerson();
    let reportId = '';
    const held = await at.hold('lock table incident in share mode', 'incidents: attend a suspicion');
    await at.killed.temporal(async () => {
      const body = { kind: 'suspected_access', body: 'Somebody was in here.' };
      const made = await at.ask(person.token, 'POST', '/v1/suspicions', { body });
      reportId = String(made.body['id']);
      await at.rows(`update suspicion_report set created_at = now() - interval '5 hours' where id = $1`, [reportId]);
    });
    // In the middle of opening the incident that pages.
    await held.waited();
    await at.killed.worker();
    await held.release();
    const incidents = () => at.rows(`select id, phase from incident where source_id = $1`, [reportId]);
    await eventually('it has paged', async () => (await incidents()).length > 0, patience);
    const page = `page p join incident i on i.id = p.incident_id where i.source_id = $1 and p.state = 'sent'`;
    await eventually('the page is out', async () => (await count(page, [reportId])) > 0, patience);
    expect((await operate(`${reportId}/answer`, answer)).status).toBe(200);
    await closed(`agency/${person.agencyId}/report-suspicion/${reportId}`);
    expect((await incidents()).map(({ phase }) => phase)).toEqual(['closed']);
    expect(await count('operator_task where subject_id = $1', [reportId])).toBe(1);
    const rounds = `page_round r join incident i on i.id = r.incident_id where i.source_id = $1`;
    expect(await count(rounds, [reportId])).toBe(1);
    expect(await clocksOf(reportId)).toEqual([{ kind: 'suspicion_triage', state: 'met' }]);
    expect(await evidenceOf(reportId)).toEqual([{ outcome: 'broken' }]);
    expect(mailsTo(person.email, { killed: 1 })).toHaveLength(2);
  }, 400_000);

  it('an exposed token: ended once, one incident that the next one joins, and each of both told by one mail', async () => {
    const [first, second] = [await newPerson(), await newPerson()];
    const post = (credential: string) => () => at.ask('', 'POST', '/v1/exposed-credentials', { body: { credential } });
    const ended = () => count(`session where ending = 'revoked'`);
    const before = await ended();
    await at.killed.api('before', 'session.ended', post(first.token));
    expect(await ended()).toBe(before);
    // The worker dies in the middle of opening the incident.
    const held = await at.hold('lock table incident in share mode', 'incidents: an exposed credential');
    const mail = at.relay.takeInSilence(to(first.email));
    await at.killed.api('after', 'session.ended', post(first.token));
    await held.waited();
    await at.killed.worker();
    await held.release();
    // And again when its person is told.
    unsaid.push(await mail);
    await at.killed.worker();
    expect((await post(first.token)()).status).toBe(202);
    await at.killed.temporal(async () => {
      expect((await post(second.token)()).status).toBe(202);
    });
    await eventually('both are told', async () => at.relay.mails.some(to(second.email)), patience);
    const open = () => count(`run where kind = 'handle-exposed-credential' and closed_at is null`);
    await eventually('both runs are over', async () => (await open()) === 0, patience);
    expect(await ended()).toBe(before + 2);
    const exposed = await at.rows('select outcome, incident_id from exposed_credential');
    expect(exposed.map(({ outcome }) => outcome)).toEqual(['revoked', 'revoked']);
    expect(new Set(exposed.map(({ incident_id }) => incident_id)).size).toBe(1);
    const alerts = await at.rows(`select count from alert where fingerprint = 'exposed-credential/member'`);
    expect(alerts).toEqual([{ count: 2 }]);
    expect(mailsTo(first.email, { killed: 0 })).toHaveLength(1);
    expect(mailsTo(second.email, { killed: 1 })).toHaveLength(1);
    const told = await count(`audit_event where action = 'session.exposure_mailed'`);
    expect([told, await count(`run where kind = 'handle-exposed-credential' and state = 'completed'`)]).toEqual([2, 2]);
  }, 400_000);
});
