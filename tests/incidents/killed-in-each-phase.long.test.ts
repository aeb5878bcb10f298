import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../billing/support/world.ts';
import { countEverything } from './support/count-everything.ts';
import type { RelayedMail } from './support/holding-relay.ts';
import { type Answer, createKilledWorld, type KilledWorld } from './support/killed-world.ts';
import { type Leading, leading } from './support/lead.ts';

/** Two minutes: a step that mails a vendor's way is given up on only after one. */
const patience = 120_000;
const perPhase = 240_000;

/**
 * One incident, alone with its people and two agencies. In each phase the API dies in a decision, just before its commit
 * and just after; the worker dies in the middle of a step; Temporal dies, and people go on deciding meanwhile. What came
 * of it is counted at the end.
 */
describe('[A2][A3][A4] everything killed in each phase of an incident', () => {
  let at: KilledWorld;
  let lead: Leading;
  let incidentId: string;
  /** Mails whose yes was lost with a worker: each may have come once more. */
  const unsaid: RelayedMail[] = [];
  beforeAll(async () => {
    at = await createKilledWorld();
  }, 180_000);
  afterEach(() => at.expectAlive());
  afterAll(() => at?.close(), 60_000);

  const count = async (sql: string, values: unknown[] = []) =>
    Number((await at.rows(`select count(*) as n from ${sql}`, values))[0]?.['n']);
  const to = (email: string) => (mail: RelayedMail) => mail.to.includes(email);
  /** The worker dies when the next mail like this has been taken, before it knows: a relay's yes is not waited for long. */
  const dieUnsaid = async (matches: (mail: RelayedMail) => boolean) => {
    unsaid.push(await at.relay.takeInSilence(matches));
    await at.killed.worker();
  };
  /** What was not reached by the phase before is told by that one's failure. */
  const isIn = async (phase: string) => expect((await lead?.read())?.['phase']).toBe(phase);
  const linkIn = (mail: RelayedMail | undefined, path: string) =>
    new URL(String(mail?.links.find(link => link.includes(path)))).searchParams.get('token') ?? '';
  const submit = async (path: string, token: string) => {
    const answer = await fetch(`${at.stack.apiUrl}${path}`, {
      method: 'POST',
      headers: { origin: at.stack.apiUrl, connection: 'close' },
      body: new URLSearchParams({ token }),
    });
    expect([path, answer.status]).toEqual([path, 200]);
  };
  /** Decides twice over a dying API: nothing of the first, the whole of the second; a third try is what it gets. */
  const decideTwice = async (word: string, send: () => Promise<Answer>, written: () => Promise<number>) => {
    const before = await written();
    await at.killed.api('before', word, send);
    expect([word, await written()]).toEqual([word, before]);
    await at.killed.api('after', word, send);
    expect([word, await written()]).toEqual([word, before + 1]);
    const again = await send();
    expect([word, await written()]).toEqual([word, before + 1]);
    return again;
  };
  const lines = (kind: string) => count('incident_event where kind = $1', [kind]);

  it(
    'triage: one alert, one incident, one page; acknowledged and judged without Temporal',
    async () => {
      const [one, two] = at.people.operators;
      const made = await at.ask(one.token, 'POST', '/v1/operations/alert-sources', {
        body: { name: 'Watch', shape: 'generic' },
      });
      const { source, token } = made.body as { source: { id: string }; token: string };
      const alert = { fingerprint: 'elsewhere', title: 'Sessions used from elsewhere', severity: 'critical' };
      const raise = () => at.ask(token, 'POST', `/webhooks/alerts/${source.id}`, { body: alert });
      const died = dieUnsaid(to(one.email));
      const joined = await decideTwice('incident.opened', raise, () => count('incident'));
      const [answer] = (joined.body['alerts'] ?? []) as { outcome: string; incidentId: string }[];
      expect(answer?.outcome).toBe('joined');
      incidentId = String(answer?.incidentId);
      lead = leading(at, incidentId);
      await died;
      const sent = () => count(`page where state = 'sent'`);
      await eventually('the page is known to be out', async () => (await sent()) > 0, patience);
      await at.killed.temporal(async () => {
        await submit('/acknowledge', linkIn(unsaid[0], '/acknowledge?'));
        await lead.change('PUT', '/roles/commander', { personId: one.personId, reason: 'is on call' });
        await lead.change('PUT', '/severity', { severity: 'sev1', reason: 'two agencies, and it goes on' });
      });
      const round = `page join page_round r on r.id = page.round_id where r.reason = 'severity_raised'`;
      await eventually(
        'whoever is next is asked',
        async () => (await count(`${round} and page.level = 2`)) === 2,
        patience,
      );
      await eventually('all are out', async () => (await count(`page where state = 'pending'`)) === 0, patience);
      await submit('/acknowledge', linkIn(at.relay.mails.findLast(to(two.email)), '/acknowledge?'));
      await lead.settleAll();
      await lead.change('PUT', '/phase', { phase: 'contain' });
    },
    perPhase,
  );

  it(
    'contain: somebody is suspended once, with every session; what was found is said without Temporal',
    async () => {
      await isIn('contain');
      const [{ viewer }] = at.people.agencies;
      const held = await at.hold(`select 1 from session where person_id = '${viewer.personId}' for update`);
      const asked = { kind: 'suspend_person', scope: { personId: viewer.personId }, reason: 'somebody else is in it' };
      const suspend = () => lead.by(0, 'POST', '/containments', asked);
      const again = await decideTwice('incident.containment_requested', suspend, () => count('containment'));
      expect([again.status, again.body['state']]).toEqual([200, 'requested']);
      await held.waited();
      await at.killed.worker();
      await held.release();
      const state = async () => (await at.rows('select state, undo from containment'))[0];
      await eventually('it is done', async () => (await state())?.['state'] === 'done', patience);
      expect((await state())?.['undo']).toMatchObject({ changed: true, sessions: 3 });
      await at.killed.temporal(async () => {
        await lead.change('PATCH', '', { personalData: true, dataCategories: ['names'], peopleAffected: 2 });
        for (const { agencyId } of at.people.agencies) {
          const added = await lead.act(0, 'POST', '/affected-agencies', { agencyId, reason: 'seen in the audit log' });
          const decision = { decision: 'confirmed', reason: 'seen in the audit log' };
          const path = `${lead.base}/affected-agencies/${added['id']}/decision`;
          const ifMatch = Number(added['version']);
          const { status } = await at.ask(at.people.operators[0].token, 'POST', path, { body: decision, ifMatch });
          expect(status).toBe(200);
        }
        await lead.act(0, 'POST', '/paging', {});
        await lead.settleAll();
        await lead.change('PUT', '/phase', { phase: 'fix' });
      });
      const round = `page join page_round r on r.id = page.round_id where r.reason = 'asked'`;
      await eventually(
        'who is on call is asked',
        async () => (await count(`${round} and page.state = 'sent'`)) > 0,
        patience,
      );
      await lead.act(2, 'POST', '/acknowledgement', {});
    },
    perPhase,
  );

  it(
    'fix: verified once, and two agencies told; one of them answers without Temporal',
    async () => {
      await isIn('fix');
      const verify = () => lead.read().then(({ version }) => verifyAt(Number(version)));
      const verifyAt = (version: number) =>
        lead.changeAt(version, 'POST', '/verification', { statement: 'Names of two agencies were read.' });
      const verified = () => count('incident where verified_at is not null');
      const again = await decideTwice('incident.instant_set', verify, verified);
      expect([again.status, again.body['code']]).toEqual([409, 'already_done']);
      const drafts = await lead.drafts(1);
      const died = dieUnsaid(to(at.people.agencies[0].admin.email));
      await lead.approve(drafts);
      await died;
      const accepted = () => count(`breach_notice_delivery where state = 'accepted'`);
      await eventually('the other one is told', async () => (await accepted()) >= 1, patience);
      await at.killed.temporal(() => lead.acknowledgeNotices());
      await eventually('both are told', async () => (await accepted()) === 2, patience);
      await lead.settleAll();
    },
    perPhase,
  );

  it(
    'recover: the phase changes once, the suspension is undone once; both are told more without Temporal',
    async () => {
      await isIn('fix');
      const { version } = await lead.read();
      const move = () => lead.changeAt(Number(version), 'PUT', '/phase', { phase: 'recover' });
      const again = await decideTwice('incident.phase_changed', move, () => lines('phase_changed'));
      expect([again.status, again.body['code']]).toEqual([412, 'version_stale']);
      const [{ viewer }] = at.people.agencies;
      const held = await at.hold(`select 1 from person where id = '${viewer.personId}' for update`);
      const [containment] = await at.rows('select id from containment');
      await lead.act(1, 'POST', `/containments/${containment?.['id']}/undo`, { reason: 'in the right hands again' });
      await held.waited();
      await at.killed.worker();
      await held.release();
      const undone = () => count(`containment where state = 'undone'`);
      await eventually('it is undone', async () => (await undone()) === 1, patience);
      const drafts = await lead.drafts(2);
      await at.killed.temporal(async () => {
        await lead.approve(drafts);
        await lead.settleAll();
      });
      const sent = () => count(`breach_notice_delivery where state = 'accepted'`);
      await eventually('both hold their second notice', async () => (await sent()) === 4, patience);
      await lead.acknowledgeNotices();
      await lead.change('PUT', '/phase', { phase: 'review' });
    },
    perPhase,
  );

  it(
    'review: one post-mortem, read by each once; the last notices are approved without Temporal; closed once',
    async () => {
      await isIn('review');
      const { operators } = at.people;
      await lead.act(0, 'POST', '/post-mortem', {});
      const { version } = await lead.act(0, 'GET', '/post-mortem');
      const text = { causes: 'A token stood in a log.', wentWell: 'Paging.', luck: 'It was daytime.' };
      expect((await lead.changeAt(Number(version), 'PATCH', '/post-mortem', text)).status).toBe(200);
      await lead.act(0, 'POST', '/post-mortem/readers', { personIds: operators.map(({ personId }) => personId) });
      await lead.act(0, 'POST', '/post-mortem/submission', {});
      await lead.act(1, 'POST', '/post-mortem/review', { decision: 'approve', reason: 'complete' });
      const died = dieUnsaid(
        each => to(operators[1].email)(each) && each.links.some(link => link.includes('/post-mortems/read?')),
      );
      const publish = () => lead.by(0, 'POST', '/post-mortem/publication', {});
      const again = await decideTwice('incident.post_mortem_published', publish, () => lines('post_mortem_published'));
      expect([again.status, again.body['code']]).toEqual([409, 'already_done']);
      await died;
      const drafts = await lead.drafts(3);
      await at.killed.temporal(async () => {
        await lead.approve(drafts);
        for (const who of [0, 2] as const) await lead.act(who, 'POST', '/post-mortem/acknowledgement', {});
      });
      const told = () => count(`breach_notice_delivery where state = 'accepted'`);
      await eventually('both hold their last notice', async () => (await told()) === 6, patience);
      await eventually(
        'the third one is asked to read',
        () =>
          count(
            `post_mortem_reader where person_id = $1
      and mailed_at is not null`,
            [operators[1].personId],
          ),
        patience,
      );
      await submit('/post-mortems/read', linkIn(unsaid.at(-1), '/post-mortems/read?'));
      await lead.acknowledgeNotices();
      await lead.settleAll();
      await eventually('the clocks of both are settled', async () => {
        await lead.settleClocks();
        return (await count(`clock where state = 'running' and for_agency is not null`)) === 0;
      });
      const closed = () => count(`incident where phase = 'closed'`);
      const close = async () =>
        lead.changeAt(Number((await lead.read())['version']), 'POST', '/closing', { reason: 'fixed, told and read' });
      const last = await decideTwice('incident.closed', close, closed);
      expect([last.status, last.body['code']]).toEqual([409, 'conflict']);
      const open = () => at.rows('select kind, state, workflow_id from run where closed_at is null');
      await eventually('every run is over', async () => (await open()).length === 0, patience).catch(async () => {
        expect(await open()).toEqual([]);
      });
    },
    perPhase,
  );

  it('and in the end nothing is there twice, and nothing is missing', async () => {
    await countEverything(at, { incidentId, unsaid });
  });
});
