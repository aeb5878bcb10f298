import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriersOn, openBrowser } from '../support/browser.ts';
import { publicUrl } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { bearer, served } from '../support/http/served.ts';

const at = served({ poolMax: 4 });
let browser: Browser;
let [ann, ben]: string[] = [];
/** Pictures of what was looked at, where somebody wants them. */
const pictures = process.env['INCIDENT_PICTURES'];
beforeAll(async () => {
  const people = [at.world.operator, await insertOperator(at.open.admin)];
  [ann, ben] = await Promise.all(people.map(person => at.world.token(person, { place: 'operations' })));
  await at.open.admin(`update person set name = 'Ben Ash' where id = $1`, [people[1]?.personId]);
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

const base = (incidentId: string) => `/operations/incidents/${incidentId}/post-mortem`;
const send = (token: string | undefined, path: string, fields: object = {}) =>
  at.api.agent
    .post(path)
    .set({ ...bearer(String(token)), origin: publicUrl, accept: 'text/html' })
    .type('form')
    .send(fields);
const look = async (token: string | undefined, path: string) =>
  (await at.api.agent.get(path).set(bearer(String(token)))).text;
const versionOn = (page: string) => String(/name="version" value="(\d+)"/.exec(page)?.[1]);
const texts = {
  impact: 'Nobody could sign in.\r\n\r\n- **for an hour**',
  causes: 'A token stood in a log. <script>alert(1)</script> ![x](https://elsewhere.example/x.png)',
  ...{ wentWell: 'Paging.', luck: '' },
};

describe('[A3] the pages of a post-mortem', () => {
  it('lead from the incident to one that was written, reviewed by a second person, published and read', async () => {
    const { incidentId } = await at.world.newIncident({ phase: 'review' });
    expect(await look(ann, `/operations/incidents/${incidentId}`)).toContain('Begin the post-mortem');
    const begun = await send(ann, `${base(incidentId)}/beginning`);
    expect([begun.status, begun.headers['location']]).toEqual([303, `${base(incidentId)}/text`]);
    const writing = await look(ann, `${base(incidentId)}/text`);
    const version = versionOn(writing);

    // Looking at it keeps nothing, shows Markdown and none of the writer's HTML or pictures.
    const preview = await send(ann, `${base(incidentId)}/preview`, { version, ...texts });
    expect(preview.status).toBe(200);
    expect(preview.text).toContain('<li><strong>for an hour</strong></li>');
    expect(preview.text).toContain('&lt;script&gt;');
    expect(preview.text).not.toMatch(/<script|<img/);
    expect(await look(ann, base(incidentId))).not.toContain('for an hour');
    expect(await look(ann, base(incidentId))).toContain('it needs its causes, at least one reader');

    expect((await send(ann, `${base(incidentId)}/text`, { version, ...texts })).status).toBe(303);
    const stale = await send(ben, `${base(incidentId)}/text`, { version, ...texts });
    expect(stale.status).toBe(412);
    const early = await send(ann, `${base(incidentId)}/submission`);
    expect(early.status).toBe(409);
    const personId = at.world.operator.personId;
    expect((await send(ann, `${base(incidentId)}/readers`, { personId })).status).toBe(303);
    expect(await look(ann, base(incidentId))).toContain('Ask for a review');
    expect((await send(ann, `${base(incidentId)}/submission`)).status).toBe(303);

    const own = await look(ann, base(incidentId));
    expect(own).toContain('somebody who has not written in it decides');
    expect(own).not.toContain('Approve it as it stands');
    const review = { decision: 'approve', reason: 'complete, no blame' };
    const toReview = versionOn(await look(ben, base(incidentId)));
    const byAuthor = await send(ann, `${base(incidentId)}/review`, { version: toReview, ...review });
    expect(byAuthor.status).toBe(403);
    expect((await send(ben, `${base(incidentId)}/review`, { version, ...review })).status).toBe(412);
    expect((await send(ben, `${base(incidentId)}/review`, { version: toReview, ...review })).status).toBe(303);
    expect((await send(ann, `${base(incidentId)}/publication`)).status).toBe(303);
    const published = await look(ann, base(incidentId));
    expect(published).toContain('I have read it');
    expect(published).not.toContain('Write in it');
    expect((await send(ann, base(incidentId))).status).toBe(303);
    expect(await look(ann, base(incidentId))).toContain('has read it');
    const { body } = await callsAs(at.api, () => String(ann)).get(`/v1${base(incidentId)}`);
    expect(body).toMatchObject({ state: 'published', impact: texts.impact.replaceAll('\r\n', '\n') });
    expect(body.readers).toMatchObject([{ personId, acknowledgedAt: expect.any(String) }]);
  });

  it('give actions an owner and a due date, and end them done, or declined with a reason', async () => {
    const { incidentId } = await at.world.newPostMortem('written');
    const actions = `/operations/incidents/${incidentId}/actions`;
    const action = { title: 'Keep tokens out of logs', ownerId: at.world.operator.personId, dueAt: '2027-03-01T09:00' };
    const added = await send(ann, actions, action);
    expect([added.status, added.headers['location']]).toEqual([303, `${base(incidentId)}#actions`]);
    await send(ann, actions, { ...action, title: 'Rotate tokens' });
    const read = async () =>
      (await callsAs(at.api, () => String(ann)).get(`/v1${actions}`)).body.data as Record<string, string>[];
    const [first, second] = await read();
    const changed = { ...action, version: '1', dueAt: '2027-04-01T09:00', reason: 'waits for a release' };
    expect((await send(ann, `${actions}/${first?.['id']}/change`, changed)).status).toBe(303);
    const settle = (id: string | undefined, fields: object) => send(ann, `${actions}/${id}/settlement`, fields);
    expect((await settle(first?.['id'], { as: 'done', reason: 'in release 12' })).status).toBe(303);
    expect((await settle(second?.['id'], { as: 'declined', reason: '' })).status).toBe(422);
    expect((await settle(second?.['id'], { as: 'declined', reason: 'they live five minutes' })).status).toBe(303);
    const states = (await read()).map(({ title, state, dueAt }) => [title, state, dueAt?.slice(0, 10)]);
    expect(states.sort()).toEqual([
      ['Keep tokens out of logs', 'done', '2027-04-01'],
      ['Rotate tokens', 'declined', '2027-03-01'],
    ]);
    expect(await look(ann, base(incidentId))).toContain('declined: they live five minutes');
  });

  it('take forms from our own origin alone, and from operators alone', async () => {
    const { incidentId, version } = await at.world.newPostMortem('written');
    const path = `${base(incidentId)}/text`;
    const foreign = await at.api.agent
      .post(path)
      .set({ ...bearer(String(ann)), origin: 'https://elsewhere.example', accept: 'text/html' })
      .type('form')
      .send({ version: String(version), ...texts });
    expect(foreign.status).toBe(403);
    const staff = await at.world.token(at.world.members.admin);
    expect((await send(staff, path, { version: String(version), ...texts })).status).toBe(403);
  });

  it.each([
    ['a desk', { width: 1000, height: 1200 }],
    ['a phone', { width: 390, height: 844 }],
  ])(
    'can be used on %s, without barriers, scripts, or anything beside the screen',
    async (name, viewport) => {
      const written = await at.world.newPostMortem('written');
      const review = await at.world.newPostMortem('in_review');
      const action = {
        title: 'Keep tokens out of logs',
        ownerId: at.world.operator.personId,
        dueAt: '2027-03-01T09:00',
      };
      await send(ann, `/operations/incidents/${written.incidentId}/actions`, action);
      const context = await browser.newContext({ viewport, extraHTTPHeaders: { authorization: `Bearer ${ann}` } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', message => void complaints.push(message.text()));
      const paths = [base(written.incidentId), `${base(written.incidentId)}/text`, base(review.incidentId)];
      for (const [index, path] of paths.entries()) {
        await page.goto(`http://127.0.0.1:${at.api.port}${path}`);
        await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
        if (pictures) await page.screenshot({ path: `${pictures}/pm-${name.slice(2)}-${index}.png`, fullPage: true });
        expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, viewport.width]);
        expect(await page.locator('script').count()).toBe(0);
        expect([path, await barriersOn(page)]).toEqual([path, []]);
      }
      // Forms are taken from our own origin alone: the browser has to be there.
      await page.route(`${publicUrl}/**`, async route => {
        const { pathname, search } = new URL(route.request().url());
        const url = `http://127.0.0.1:${at.api.port}${pathname}${search}`;
        await route.fulfill({ response: await route.fetch({ url }) });
      });
      await page.goto(`${publicUrl}${base(written.incidentId)}/text`);
      await page.getByLabel('Causes').fill('## Under it\n\nA token in a log, and nobody looked.');
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.locator('#preview').waitFor();
      if (pictures) await page.screenshot({ path: `${pictures}/pm-${name.slice(2)}-preview.png`, fullPage: true });
      expect(await page.locator('#preview').getByText('A token in a log, and nobody looked.').count()).toBe(1);
      expect(await page.getByRole('heading', { name: 'Under it' }).count()).toBe(1);
      expect(await barriersOn(page)).toEqual([]);
      const { incidentId, token } = await at.world.newPostMortem('published');
      await page.goto(`${publicUrl}${base(incidentId)}`);
      await page.getByRole('button', { name: 'I have read it' }).click();
      await page.getByText('has read it, ').waitFor();
      await page.goto(`${publicUrl}/post-mortems/read?token=${token}`);
      await page.getByText('You said ').waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
