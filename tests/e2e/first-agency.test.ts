import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { buyAgency as buyOverHttp, settleIn } from '../../infra/local/demo/agency.ts';
import { newDemoState } from '../../infra/local/demo/demo-state.ts';
import { buyAgency } from '../../infra/tour/buy-agency.ts';
import { joinAgency } from '../../infra/tour/join-agency.ts';
import { openInvitation } from '../../infra/tour/open-invitation.ts';
import { lookAround, readRun, readRunOfAgency, signInAsOperator } from '../../infra/tour/operate.ts';
import { readSite } from '../../infra/tour/read-site.ts';
import { type BrowserWorld, buyer, createBrowserWorld } from './world.ts';

let world: BrowserWorld;
beforeAll(async () => {
  world = await createBrowserWorld();
}, 180_000);
afterAll(() => world?.close(), 60_000);

const property = (name: string) => ({
  name,
  type: 'house',
  address: { line1: '1 Quay Street', locality: 'Galway', postalCode: 'H91 A2B3', country: 'IE' },
});

const answerSchema = z.looseObject({
  id: z.string().optional(),
  code: z.string().optional(),
  data: z.array(z.looseObject({ name: z.string() })).optional(),
});

/** Calls the API with a session's token, as a client without cookies. */
async function api(token: string, path: string, body?: object) {
  const response = await fetch(`${world.stack.apiUrl}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: answerSchema.parse(await response.json()) };
}

const tokenOf = async () =>
  (await world.context.cookies(world.stack.apiUrl)).find(({ name }) => name === 'reeve_session')?.value ?? '';

/** Each step goes on where the one before it stopped, as a buyer would. */
describe('the first agency, in a browser', () => {
  it('is bought: the site, the form, a declined card, a good one', async () => {
    const { walk, page } = world;
    await readSite(walk, page);
    await buyAgency(walk, page, buyer);
    expect(world.faults).toEqual([]);
  }, 180_000);

  it('is joined: the mail, a weak password, a good one, a second factor, the account', async () => {
    const { walk } = world;
    const tab = await openInvitation(walk, world.page, buyer);
    await joinAgency(walk, tab, buyer);
    const account = await tab.locator('main').innerText();
    expect(account).toContain(`You are in ${buyer.agencyName} as admin`);
    expect(tab.url()).not.toContain('token');
    world.page = tab;
    expect(world.faults).toEqual([]);
  }, 180_000);

  it('adds a property that a second agency cannot find', async () => {
    const token = await tokenOf();
    const made = await api(token, '/v1/properties', property('Quay House'));
    expect(made.status).toBe(201);
    const other = newDemoState().settled;
    await buyOverHttp(world.demo, other, async () => undefined);
    const theirs = (await settleIn(world.demo, other, async () => undefined)) ?? '';
    expect((await api(theirs, '/v1/properties', property('Lighthouse Cottage'))).status).toBe(201);
    const names = async (whose: string) => {
      const { body } = await api(whose, '/v1/properties');
      return body.data?.map(each => each.name).sort();
    };
    expect(await names(token)).toEqual(['Quay House']);
    expect(await names(theirs)).toEqual(['Lighthouse Cottage']);
    expect((await api(token, `/v1/properties/${made.body.id}`)).status).toBe(200);
    expect(await api(theirs, `/v1/properties/${made.body.id}`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  }, 180_000);

  it('signs out, and the session is over for every program that held it', async () => {
    const { page } = world;
    const token = await tokenOf();
    expect((await api(token, '/v1/me')).status).toBe(200);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(url => url.pathname === '/sign-in');
    expect(await tokenOf()).toBe('');
    expect((await api(token, '/v1/me')).status).toBe(401);
    await page.goto(`${world.stack.apiUrl}/account`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  }, 60_000);
});

describe('an operator, in a browser', () => {
  it('signs in with a second factor, sees what runs, and reads a run in the Temporal UI, but not what an agency’s run holds', async () => {
    const { walk, page, operator } = world;
    await signInAsOperator(walk, page, operator);
    await lookAround(walk, page);
    await readRun(walk, page);
    await readRunOfAgency(walk, page);
    expect(await page.content()).not.toContain(buyer.email);
    expect(world.faults).toEqual([]);
  }, 180_000);
});
