import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noticeObstacles } from '../../src/notices/notice-obstacles.ts';
import { eventually } from '../billing/support/world.ts';
import { keepHistory } from '../temporal/replay.ts';
import { type NoticeCourse, noticeCourse } from './support/course.ts';
import { createNoticeWorld, type NoticeWorld } from './support/world.ts';

const hour = 3_600_000;
const notReceived = (obstacle: string) => obstacle === 'notice_not_received';

describe('notifying agencies', () => {
  let at: NoticeWorld;
  let on: NoticeCourse;
  beforeAll(async () => {
    at = await createNoticeWorld();
    on = await noticeCourse(at);
  }, 120_000);
  afterAll(() => at?.close());

  it('[A4] tells two agencies of one incident, each its own part, by what two other persons approved', async () => {
    const [harbour, quay] = [await on.agency(), await on.agency()];
    await (await on.admin(quay)).put('/v1/agency/security-contact', {
      ...{ name: 'Grete', email: 'grete@quay.example', language: 'de-AT' },
    });
    const incident = await on.incident([harbour, quay], { told: 'Somebody read names.' });
    const draft = await on.draftTo(incident, harbour.agencyId);
    expect(draft.body).toContain(harbour.agencyName);
    expect(draft.body).not.toContain('For ourselves alone.');
    expect(draft.comparison?.findings).toEqual([]);
    const path = `${on.base(incident)}/notices/${draft.id}`;
    expect((await on.ben.post(`${path}/approvals`, { sha256: draft.sha256 })).status).toBe(200);
    const edited = await on.ann.patch(path, { body: `${draft.body}\n\nCall us.` }, { etag: draft.version });
    expect([edited.status, edited.body.approvals]).toEqual([200, []]);
    const old = await on.cat.post(`${path}/approvals`, { sha256: draft.sha256 });
    expect([old.status, old.body.code]).toEqual([412, 'version_stale']);
    const { sha256 } = edited.body;
    const own = await on.ann.post(`${path}/approvals`, { sha256 });
    expect([own.status, own.body.code]).toEqual([403, 'second_person_required']);
    await on.ben.post(`${path}/approvals`, { sha256 });
    const twice = await on.ben.post(`${path}/approvals`, { sha256 });
    expect([twice.status, twice.body.code]).toEqual([403, 'second_person_required']);
    const naming = await on.ann.patch(path, { body: `As at ${quay.agencyName}, names were read.` }, { etag: 2 });
    expect(naming.status).toBe(422);
    expect((await on.cat.post(`${path}/approvals`, { sha256 })).body.state).toBe('approved');

    const toHarbour = await eventually('it is sent', async () => {
      const [notice] = await on.notices(incident, harbour.agencyId);
      return notice?.deliveries.some(({ state }) => state === 'accepted') && notice;
    });
    expect(toHarbour.deliveries.map(({ recipientKind, state }) => [recipientKind, state])).toEqual([
      ['admin', 'accepted'],
    ]);
    const toQuay = await on.send(incident, quay.agencyId);
    expect([toQuay.language, toQuay.deliveries.length]).toEqual(['de', 2]);
    expect(toQuay.body).toContain('Was geschehen ist');
    const [mail] = at.mail.messages('grete@quay.example');
    expect(mail?.subject).toContain('Sicherheitsvorfall');
    expect(mail?.from).toMatch(/^bounce\+[a-z2-7]{52}@reeve\.example$/);
    expect(at.mail.messages(harbour.members.admin.email)).toHaveLength(1);

    const [atHarbour, atQuay] = [await on.admin(harbour), await on.admin(quay)];
    const { body: shown } = await atHarbour.get('/v1/security-notices');
    expect(shown.data.map(({ id }: { id: string }) => id)).toEqual([toHarbour.id]);
    expect((await atHarbour.get(`/v1/security-notices/${toQuay.id}`)).status).toBe(404);
    expect((await atQuay.post(`/v1/security-notices/${toHarbour.id}/acknowledgement`)).status).toBe(404);
    const done = await atHarbour.post(`/v1/security-notices/${toHarbour.id}/acknowledgement`);
    expect(done.body.acknowledgedBy).toHaveLength(1);

    // Reading the link changes nothing; the form it shows does.
    const link = new URL(String(mail?.links.find(each => each.includes('token='))));
    const page = await at.api.agent.get(`${link.pathname}${link.search}`);
    expect(page.text).toContain('Was geschehen ist');
    expect((await on.notice(incident, toQuay.id)).receipts).toEqual([]);
    const token = link.searchParams.get('token');
    const form = at.api.agent.post('/security-notices/open').type('form').set('origin', 'http://localhost:4000');
    expect((await form.send({ token })).status).toBe(200);
    expect((await on.notice(incident, toQuay.id)).receipts).toMatchObject([
      { recipientKind: 'security_contact', kind: 'acknowledged' },
    ]);

    const clocks = (await eventually('clocks', async () => {
      const found = (await on.clocks(incident)).filter(each => each['agencyId'] === harbour.agencyId);
      return found.length === 3 && found.some(each => each['state'] === 'met') && found;
    })) as { kind: string; state: string; startsAt: string; dueAt: string }[];
    const authority = clocks.find(({ kind }) => kind === 'gdpr_33_authority');
    expect(Date.parse(String(authority?.dueAt)) - Date.parse(String(authority?.startsAt))).toBe(72 * hour);
    expect(clocks.find(({ kind }) => kind === 'notify_agency')?.state).toBe('met');
  }, 120_000);

  it('[A4] writes again with each phase, once, and a last time; then the run is over', async () => {
    const agency = await on.agency();
    const incident = await on.incident([agency]);
    const { incidentId } = incident;
    const sent = await on.send(incident, agency.agencyId);
    await (await on.admin(agency)).post(`/v1/security-notices/${sent.id}/acknowledgement`);
    const phase = (to: 'contain' | 'fix' | 'review') =>
      on.change(incidentId, open =>
        open.sql.updateTable('incident').set({ phase: to }).where('id', '=', incidentId).execute(),
      );
    await phase('contain');
    await on.draftTo(incident, agency.agencyId, 2);
    await phase('fix');
    await eventually('the draft is written again', async () =>
      (await on.draftTo(incident, agency.agencyId, 2)).body.includes('removing the cause'),
    );
    expect(await on.notices(incident)).toHaveLength(2);
    await on.send(incident, agency.agencyId, 2);
    await phase('review');
    const last = await on.send(incident, agency.agencyId, 3);
    expect(last.kind).toBe('final');
    await (await on.admin(agency)).post(`/v1/security-notices/${last.id}/acknowledgement`);
    await on.change(incidentId, open =>
      open.sql
        .updateTable('incident')
        .set({ phase: 'closed', outcome: 'resolved', closed_at: new Date().toISOString(), unattended_since: null })
        .where('id', '=', incidentId)
        .execute(),
    );
    await on.run(incident, agency.agencyId).signal('wake');
    expect(await on.run(incident, agency.agencyId).result()).toEqual({ noticesSent: 3, acknowledged: true });
    await keepHistory(at, on.run(incident, agency.agencyId).workflowId, 'notify-agency-three-notices');
  }, 120_000);

  it('[A4] reminds, then has somebody telephone, until a call has reached the agency', async () => {
    const agency = await on.agency();
    const policy = { remindAgencyAfterMs: [1_500, 3_000], callAgencyAfterMs: 4_500 };
    const incident = await on.incident([agency], { policy });
    const { id } = await on.send(incident, agency.agencyId);
    const [task] = await eventually('a task to telephone', async () => {
      const tasks = await on.callTasks(id);
      return tasks.length > 0 && tasks;
    });
    const { deliveries } = await on.notice(incident, id);
    expect(deliveries.map(({ reminder, state }) => [reminder, state])).toEqual([
      [0, 'accepted'],
      [1, 'accepted'],
      [2, 'accepted'],
    ]);
    const ids = at.mail.messages(agency.members.admin.email).map(({ messageId }) => messageId);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
    const call = (reached: boolean) =>
      on.ann.post(`${on.base(incident)}/notices/${id}/calls`, {
        ...{ reached, note: 'Spoke with the owner.', calledAt: new Date().toISOString() },
      });
    expect((await call(false)).status).toBe(201);
    expect(task?.['decision']).toBeNull();
    expect((await call(true)).status).toBe(201);
    await eventually('the task is closed', async () => (await on.callTasks(id))[0]?.['decision'] === 'done');
    // It goes on until the incident is closed: what it has done so far guards it as well.
    await keepHistory(at, on.run(incident, agency.agencyId).workflowId, 'notify-agency-called');
    const telling = at.client.workflow.getHandle(`platform/tell-operators/${task?.['id']}`);
    expect(await telling.result()).toBeNull();
    await keepHistory(at, telling.workflowId, 'tell-operators');
  }, 90_000);

  it('[A4] shows whom a notice did not reach beside others who got it, and has somebody see to them', async () => {
    const agency = await on.agency();
    const atAgency = await on.admin(agency);
    const contact = { name: 'Grete', email: `grete-${agency.agencyId}@quay.example` };
    await atAgency.put('/v1/agency/security-contact', contact);
    const incident = await on.incident([agency]);
    const draft = await on.draftTo(incident, agency.agencyId);
    at.mail.failNext('refuse-for-good', 1, contact.email);
    await on.approve(incident, draft);
    const tasks = () =>
      at.admin(`select id, decision from operator_task where kind = 'notice_not_received' and subject_id = $1`, [
        draft.id,
      ]);
    const [task] = await eventually('a task about one recipient', async () => {
      const found = await tasks();
      return found.length > 0 && found;
    });
    const sent = await on.notice(incident, draft.id);
    expect(sent.deliveries.map(({ state }) => state).sort()).toEqual(['accepted', 'refused']);
    const [missed] = sent.deliveries.filter(({ state }) => state === 'refused');
    expect(sent.unreached).toMatchObject([{ recipientKind: missed?.recipientKind, failure: 'smtp_550' }]);
    expect(sent.toldAt).not.toBeNull();
    // Somebody there got it: nobody is telephoned for that, but the incident does not close over it.
    expect(await on.callTasks(draft.id)).toEqual([]);
    const missing = async () => (await on.unit(open => noticeObstacles(open, incident.incidentId))).filter(notReceived);
    expect(await missing()).toEqual(['notice_not_received']);
    const called = { reached: true, note: 'Told the contact.', calledAt: new Date().toISOString() };
    await on.ann.post(`${on.base(incident)}/notices/${draft.id}/calls`, called);
    await eventually('the task is closed', async () => (await tasks())[0]?.['decision'] === 'done');
    expect([await missing(), (await on.notice(incident, draft.id)).unreached]).toEqual([[], []]);
    expect(task?.['decision']).toBeNull();
  }, 90_000);

  it('[A4] learns of a bounce by a mail that comes back, and asks to telephone at once', async () => {
    const agency = await on.agency();
    const incident = await on.incident([agency]);
    const draft = await on.draftTo(incident, agency.agencyId);
    at.mail.failNext('bounce', 1, agency.members.admin.email);
    await on.approve(incident, draft);
    await eventually('it bounced', async () => {
      const [delivery] = (await on.notice(incident, draft.id)).deliveries;
      return delivery?.state === 'bounced' && delivery.failure === '5.1.1';
    });
    await eventually('a task', async () => (await on.callTasks(draft.id)).length === 1);
    expect(await at.admin(`select purpose, subject_type from inbound_mail where purpose = 'bounce'`)).toEqual([
      { purpose: 'bounce', subject_type: 'breach_notice_delivery' },
    ]);
  }, 90_000);

  it('[A4] asks to telephone at once when the relay refuses every address', async () => {
    const agency = await on.agency();
    const incident = await on.incident([agency]);
    const draft = await on.draftTo(incident, agency.agencyId);
    at.mail.failNext('refuse-for-good', 1, agency.members.admin.email);
    await on.approve(incident, draft);
    await eventually('a task', async () => (await on.callTasks(draft.id)).length === 1);
    const { deliveries } = await on.notice(incident, draft.id);
    expect(deliveries).toMatchObject([{ state: 'refused', failure: 'smtp_550' }]);
  }, 90_000);

  it('[A4] repeats a mail whose answer was lost under the same Message-ID, from the one row it has', async () => {
    const agency = await on.agency();
    const incident = await on.incident([agency]);
    const draft = await on.draftTo(incident, agency.agencyId);
    at.mail.failNext('drop-after-accept', 1, agency.members.admin.email);
    await on.approve(incident, draft);
    await eventually('it is accepted', async () =>
      (await on.notice(incident, draft.id)).deliveries.some(({ state }) => state === 'accepted'),
    );
    const { deliveries } = await on.notice(incident, draft.id);
    expect(deliveries).toHaveLength(1);
    const mails = at.mail.messages(agency.members.admin.email);
    expect([mails.length > 1, new Set(mails.map(({ messageId }) => messageId)).size]).toEqual([true, 1]);
  }, 90_000);

  it('[A4] gives a relay that is away up after a while, says so, and asks to telephone', async () => {
    const agency = await on.agency();
    const incident = await on.incident([agency], { policy: { remindAgencyAfterMs: [], callAgencyAfterMs: 4_000 } });
    const draft = await on.draftTo(incident, agency.agencyId);
    at.mail.failNext('refuse-for-now', 1_000, agency.members.admin.email);
    await on.approve(incident, draft);
    await eventually('a task', async () => (await on.callTasks(draft.id)).length === 1);
    at.mail.failNext('refuse-for-now', 0);
    const { deliveries } = await on.notice(incident, draft.id);
    expect(deliveries).toMatchObject([{ state: 'refused', failure: 'unavailable' }]);
  }, 90_000);

  it('an exercise reaches its people alone, and the agency sees nothing of it', async () => {
    const agency = await on.agency();
    const incident = await on.incident([agency], { exercise: [on.people[0].personId] });
    const sent = await on.send(incident, agency.agencyId);
    expect(sent.subject).toMatch(/^EXERCISE: /);
    expect(sent.deliveries.map(({ recipientKind }) => recipientKind)).toEqual(['exercise']);
    expect(at.mail.messages(agency.members.admin.email)).toEqual([]);
    const { body } = await (await on.admin(agency)).get('/v1/security-notices');
    expect(body.data).toEqual([]);
  }, 90_000);

  it('an agency that was not affected after all is told so, and its clocks fall away', async () => {
    const agency = await on.agency();
    const incident = await on.incident([agency]);
    await on.send(incident, agency.agencyId);
    await on.change(incident.incidentId, open =>
      open.sql
        .updateTable('affected_agency')
        .set({ state: 'rejected' })
        .where('incident_id', '=', incident.incidentId)
        .execute(),
    );
    const correction = await on.draftTo(incident, agency.agencyId, 2);
    expect(correction.body).toContain('your data was not affected');
    await eventually('its clocks fall away', async () => {
      const states = (await on.clocks(incident)).map(({ state }) => String(state));
      return states.includes('cancelled') && !states.includes('running');
    });
  }, 90_000);
});
