import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { postMortemObstacles } from '../../src/incidents/post-mortem-obstacles.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';

const at = served();
type Calls = ReturnType<typeof callsAs>;
let [ada, bea]: Calls[] = [];
let people: { ada: string; bea: string };

beforeAll(async () => {
  const second = await insertOperator(at.open.admin);
  people = { ada: at.world.operator.personId, bea: second.personId };
  const tokens = await Promise.all(
    [at.world.operator, second].map(each => at.world.token(each, { place: 'operations' })),
  );
  [ada, bea] = tokens.map(token => callsAs(at.api, () => token));
});

const pathOf = (incidentId: string) => `/v1/operations/incidents/${incidentId}/post-mortem`;
const obstacles = (incidentId: string) =>
  acrossAgencies(at.api.deps.database, 'incidents', 'test', unit => postMortemObstacles(unit, incidentId));

/** A post-mortem that Ada has begun, of which Bea is to be the reader. */
async function begun() {
  const { incidentId } = await at.world.newIncident({ phase: 'review' });
  const path = pathOf(incidentId);
  const answer = await ada!.post(path);
  expect(answer.status).toBe(201);
  return { incidentId, path, body: answer.body };
}

async function published() {
  const { incidentId, path } = await begun();
  await ada!.patch(path, { causes: 'A token in a build log.' }, { etag: 1 });
  await ada!.post(`${path}/readers`, { personIds: [people.bea] });
  await ada!.post(`${path}/submission`);
  await bea!.post(`${path}/review`, { decision: 'approve', reason: 'complete' });
  expect((await ada!.post(`${path}/publication`)).status).toBe(200);
  return { incidentId, path };
}

describe('[A3] a post-mortem', () => {
  it('begins with the impact that the timeline tells, once', async () => {
    const { path, body } = await begun();
    expect(body).toMatchObject({ state: 'draft', authorId: people.ada, causes: '' });
    expect(body.impact).toMatch(/\| Detected \| \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    expect(body.impact).toContain('Severity sev2');
    expect((await bea!.post(path)).body.code).toBe('already_done');
  });

  it('is written against the version that was read', async () => {
    const { path } = await begun();
    expect((await ada!.patch(path, { luck: 'It was a Tuesday.' })).body.code).toBe('if_match_required');
    const written = await ada!.patch(path, { luck: 'It was a Tuesday.' }, { etag: 1 });
    expect(written.body).toMatchObject({ luck: 'It was a Tuesday.', version: 2 });
    expect((await bea!.patch(path, { luck: '' }, { etag: 1 })).body.code).toBe('version_stale');
  });

  it('is not reviewed before it has causes and readers', async () => {
    const { path } = await begun();
    const refused = await ada!.post(`${path}/submission`);
    expect(refused.body).toMatchObject({
      code: 'phase_not_ready',
      facts: { causesMissing: true, readersMissing: true },
    });
    expect((await bea!.post(`${path}/review`, { decision: 'approve', reason: 'fine' })).body.code).toBe(
      'phase_not_ready',
    );
  });

  it('is approved by somebody who has not written in it, and changed text needs a new review', async () => {
    const { path } = await begun();
    await bea!.patch(path, { causes: 'A token.' }, { etag: 1 });
    await ada!.post(`${path}/readers`, { personIds: [people.ada, people.bea] });
    await ada!.post(`${path}/submission`);
    for (const writer of [ada!, bea!]) {
      const refused = await writer.post(`${path}/review`, { decision: 'approve', reason: 'mine is fine' });
      expect([refused.status, refused.body.code]).toEqual([403, 'second_person_required']);
    }
    const third = await insertOperator(at.open.admin);
    const token = await at.world.token(third, { place: 'operations' });
    const cleo = callsAs(at.api, () => token);
    expect((await ada!.post(`${path}/publication`)).body.code).toBe('phase_not_ready');
    const approved = await cleo.post(`${path}/review`, { decision: 'approve', reason: 'complete' });
    expect(approved.body).toMatchObject({ state: 'in_review', reviewerId: third.personId });
    const changed = await ada!.patch(path, { luck: 'none' }, { etag: approved.body.version });
    expect(changed.body).toMatchObject({ state: 'draft', reviewerId: null });
    expect((await ada!.post(`${path}/publication`)).body.code).toBe('phase_not_ready');
  });

  it('is reviewed anew when whoever approved it has left before it is published', async () => {
    const { path, incidentId } = await begun();
    await ada!.patch(path, { causes: 'A token.' }, { etag: 1 });
    await ada!.post(`${path}/readers`, { personIds: [people.bea] });
    await ada!.post(`${path}/submission`);
    const third = await insertOperator(at.open.admin);
    const token = await at.world.token(third, { place: 'operations' });
    const cleo = callsAs(at.api, () => token);
    expect((await cleo.post(`${path}/review`, { decision: 'approve', reason: 'complete' })).status).toBe(200);
    expect((await ada!.remove(`/v1/operations/people/${third.personId}`)).status).toBe(204);
    const refused = await ada!.post(`${path}/publication`);
    expect([refused.status, refused.body.code]).toEqual([409, 'phase_not_ready']);
    const page = (await bea!.get(`/operations/incidents/${incidentId}/post-mortem`)).text;
    expect(page).toContain('it is reviewed anew');
    expect(page).toContain('Approve it as it stands');
    expect(page).not.toContain('Publish it');
    expect((await bea!.post(`${path}/review`, { decision: 'approve', reason: 'complete' })).status).toBe(200);
    expect((await ada!.post(`${path}/publication`)).status).toBe(200);
  });

  it('once published has a hash that anybody can compute again, and stays as it is', async () => {
    const { incidentId, path } = await published();
    const { body } = await bea!.get(path);
    const { impact, causes, wentWell, luck, authorId, reviewerId } = body;
    const content = canonicalJson({ incidentId, impact, causes, wentWell, luck, authorId, reviewerId });
    expect(body.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    const late = await ada!.patch(path, { causes: 'none' }, { etag: body.version });
    expect(late.body.code).toBe('already_done');
    const runs = await at.open.admin('select contract from outbox where input->>$1 = $2', ['incidentId', incidentId]);
    expect(runs.map(row => row['contract'])).toContain('distribute-post-mortem');
  });

  it('holds its incident open until every reader has read it', async () => {
    const { incidentId } = await at.world.newIncident({ phase: 'review' });
    expect(await obstacles(incidentId)).toEqual(['post_mortem_missing']);
    await ada!.post(pathOf(incidentId));
    expect(await obstacles(incidentId)).toEqual(['post_mortem_not_published']);
    const other = await published();
    expect(await obstacles(other.incidentId)).toEqual(['post_mortem_unread']);
    expect((await ada!.post(`${other.path}/acknowledgement`)).body.code).toBe('forbidden');
    expect((await bea!.post(`${other.path}/acknowledgement`)).status).toBe(200);
    expect((await bea!.post(`${other.path}/acknowledgement`)).status).toBe(200);
    expect(await obstacles(other.incidentId)).toEqual([]);
    const read = await at.open.admin(
      `select actor_id from incident_event where kind = 'post_mortem_read' and incident_id = $1`,
      [other.incidentId],
    );
    expect(read).toEqual([{ actor_id: people.bea }]);
  });

  it('lets nobody release themselves, and is unread again when somebody is named anew', async () => {
    const { incidentId, path } = await published();
    const release = `${path}/readers/${people.bea}/release`;
    expect((await bea!.post(release, { reason: 'no time' })).body.code).toBe('second_person_required');
    expect((await ada!.post(release, { reason: 'on leave' })).status).toBe(200);
    expect(await obstacles(incidentId)).toEqual(['post_mortem_without_readers']);
    expect((await bea!.post(`${path}/acknowledgement`)).body.code).toBe('forbidden');
    await ada!.post(`${path}/readers`, { personIds: [people.bea] });
    expect(await obstacles(incidentId)).toEqual(['post_mortem_unread']);
  });

  it('is read by people of the company only, and of an exercise by its people only', async () => {
    const { path } = await begun();
    const stranger = await ada!.post(`${path}/readers`, { personIds: [String(at.world.members.admin.personId)] });
    expect([stranger.status, stranger.body.code]).toEqual([422, 'unknown_reference']);
    const { incidentId } = await at.world.newIncident({ phase: 'review', exercise: true });
    await ada!.post(pathOf(incidentId));
    const outside = await ada!.post(`${pathOf(incidentId)}/readers`, { personIds: [people.bea] });
    expect(outside.body.faults).toEqual([expect.objectContaining({ pointer: '/personIds' })]);
  });
});

describe('[A3] the link of a reader', () => {
  it('changes nothing when it is opened, and acknowledges by its form', async () => {
    const { incidentId, token } = await at.world.newPostMortem('published');
    const open = () => at.api.agent.get('/post-mortems/read').query({ token });
    const first = await open();
    expect([first.status, first.text.includes('I have read it')]).toEqual([200, true]);
    expect(first.text).not.toContain('build log');
    const { body } = await ada!.get(pathOf(incidentId));
    expect(body.readers.filter((each: { acknowledgedAt: string | null }) => each.acknowledgedAt)).toEqual([]);
    const said = await at.api.agent
      .post('/post-mortems/read')
      .set('origin', 'http://localhost:4000')
      .set('sec-fetch-site', 'same-origin')
      .type('form')
      .send({ token });
    expect([said.status, said.text.includes('Thank you')]).toEqual([200, true]);
    expect((await open()).text).toContain('Thank you');
  });

  it('is not a colleague’s to press, who is signed in as themselves', async () => {
    const { incidentId, token } = await at.world.newPostMortem('published');
    const second = await insertOperator(at.open.admin);
    const press = async (who: Parameters<typeof at.world.token>[0]) =>
      at.api.agent
        .post('/post-mortems/read')
        .set({
          origin: 'http://localhost:4000',
          cookie: `reeve_session=${await at.world.token(who, { place: 'operations' })}`,
        })
        .type('form')
        .send({ token });
    expect((await press(second)).status).toBe(403);
    const { body } = await ada!.get(pathOf(incidentId));
    expect(body.readers.filter((each: { acknowledgedAt: string | null }) => each.acknowledgedAt)).toEqual([]);
    expect((await press(at.world.operator)).text).toContain('Thank you');
  });

  it('is void when it was altered, and when its reader was released or has left', async () => {
    const { incidentId, token } = await at.world.newPostMortem('published');
    const status = async (given: string) => {
      const { status, text } = await at.api.agent.get('/post-mortems/read').query({ token: given });
      return [status, text.includes('not valid')];
    };
    const forged = `${token.slice(0, -2)}${token.endsWith('A') ? 'BB' : 'AA'}`;
    for (const wrong of [forged, token.slice(1), '', 'x'.repeat(64)]) expect(await status(wrong)).toEqual([404, true]);
    expect(await status(token)).toEqual([200, false]);
    const release = `${pathOf(incidentId)}/readers/${people.ada}/release`;
    expect((await bea!.post(release, { reason: 'on leave' })).status).toBe(200);
    expect(await status(token)).toEqual([404, true]);
  });
});

describe('the page of a post-mortem', () => {
  it('shows Markdown without scripts, pictures or links that run code', async () => {
    const { incidentId, path } = await begun();
    const causes =
      '<script>alert(1)</script> [x](javascript:alert(1)) ![p](https://evil.example/p.png) **bold**\n\n# Head';
    await ada!.patch(path, { causes }, { etag: 1 });
    const { status, text } = await ada!.get(`/operations/incidents/${incidentId}/post-mortem`);
    expect(status).toBe(200);
    expect(text).toContain('<strong>bold</strong>');
    expect(text).toContain('<h3>Head</h3>');
    expect(text).not.toMatch(/<script|<img|href="javascript:/i);
  });
});

describe('[A3] actions', () => {
  it('are given to people of the company, changed, and settled once', async () => {
    const { incidentId } = await begun();
    const path = `/v1/operations/incidents/${incidentId}/actions`;
    const action = { title: 'Rotate tokens', ownerId: people.bea, dueAt: '2027-03-01T09:00:00Z' };
    const stranger = { ...action, ownerId: String(at.world.members.admin.personId) };
    expect((await ada!.post(path, stranger)).body.code).toBe('unknown_reference');
    const { body: added, status } = await ada!.post(path, action);
    expect([status, added.state, added.version]).toEqual([201, 'open', 1]);
    const own = `${path}/${added.id}`;
    const changed = await ada!.patch(own, { ownerId: people.ada, reason: 'Bea is away' }, { etag: 1 });
    expect(changed.body).toMatchObject({ ownerId: people.ada, title: 'Rotate tokens', version: 2 });
    expect((await ada!.patch(own, { title: 'Other', reason: 'late' }, { etag: 1 })).body.code).toBe('version_stale');
    const settle = (as: string) => bea!.post(`${own}/settlement`, { as, reason: 'released on Monday' });
    expect((await settle('done')).body).toMatchObject({ state: 'done', settledBy: people.bea });
    expect((await settle('done')).status).toBe(200);
    expect((await settle('declined')).body.code).toBe('already_done');
    expect((await ada!.get(path)).body.data).toHaveLength(1);
  });
});

describe('similar incidents', () => {
  it('are those that share an alert, categories or words, and say what they share', async () => {
    const open = (title: string) => at.world.newIncident({ title });
    const [before, , now] = [
      await open('Tokens leaked in build logs'),
      await open('Printer on fire'),
      await open('Leaking of a token'),
    ];
    const both = [before.incidentId, now.incidentId];
    await at.open.admin(`update incident set data_categories = '{contact_details}' where id = any ($1)`, [both]);
    for (const [index, incidentId] of both.entries())
      await at.open.admin(
        `insert into alert (id, fingerprint, incident_id, state, title, content, first_at, last_at)
         values (gen_random_uuid(), 'same-print', $1, 'firing', 'x', '{}', now(), now() + $2 * interval '1 s')`,
        [incidentId, index],
      );
    const { body } = await ada!.get(`/v1/operations/incidents/${now.incidentId}/similar-incidents`);
    expect(body.data[0]).toMatchObject({
      id: before.incidentId,
      sameFingerprint: true,
      sharedCategories: ['contact_details'],
      sharedWords: ['leak', 'token'],
      score: 9,
    });
    expect(body.data.map((each: { title: string }) => each.title)).not.toContain('Printer on fire');
  });
});
