import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOneTimeCodes } from '../../infra/identity/index.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { publicUrl, startApi, type TestApi } from '../support/http/api.ts';
import { invite as inviteTo } from './invite.ts';
import { type Browser, createBrowser } from './support.ts';

const password = 'gravel sonnet umbrella kettle';
const operationsUrl = 'http://localhost:4001';
let open: OpenTestDatabase;
let api: TestApi;
beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open, { settings: { operations: { url: operationsUrl, namespace: 'reeve' } } });
});
afterAll(async () => {
  await api.close();
  await open.close();
});

const invite = () => inviteTo(open, api, publicUrl);
const secretIn = (text: string) => /class="key">([A-Z2-7 ]+)</.exec(text)?.[1]?.replaceAll(' ', '') ?? '';
const codeNow = (secret: string, aheadSeconds = 0) =>
  createOneTimeCodes(() => Math.floor(Date.now() / 1000) + aheadSeconds).codeOf(secret);

async function acceptAndEnrol(browser: Browser, path: string) {
  await browser.get(path);
  await browser.submit('/invitations/accept', { password, repeat: password });
  await browser.submit('/enrol', {});
  const secret = secretIn((await browser.get('/enrol')).text);
  return { secret, confirmed: await browser.submit('/enrol/confirm', { code: await codeNow(secret) }) };
}

describe('an invited admin', () => {
  it('gets from the link in the mail to the agency, without a script', async () => {
    const { path, agencyId, email } = await invite();
    const browser = createBrowser(api);
    const opened = await browser.get(path);
    expect([opened.status, opened.location]).toEqual([303, '/invitations/accept']);
    const offer = await browser.get('/invitations/accept');
    expect(offer.text).toContain(email);
    expect(offer.text).not.toContain(new URLSearchParams(path.split('?')[1]).get('token'));
    const accepted = await browser.submit('/invitations/accept', { password, repeat: password });
    expect([accepted.status, accepted.location]).toEqual([303, '/enrol']);
    const [agency] = await open.admin(`select state, activated_at from agency where id = $1`, [agencyId]);
    expect(agency).toMatchObject({ state: 'active', activated_at: expect.any(Date) });
    expect(open.committed.at(-1)).toMatchObject({ kind: 'wake', contract: 'welcome-admin' });
    // Without the second factor there is nowhere to go.
    expect((await browser.get('/account')).location).toBe('/enrol?next=%2Faccount');
    await browser.submit('/enrol', {});
    const secret = secretIn((await browser.get('/enrol')).text);
    const wrong = await browser.submit('/enrol/confirm', { code: '000000' });
    expect([wrong.status, wrong.text.includes('role="alert"')]).toEqual([422, true]);
    const confirmed = await browser.submit('/enrol/confirm', { code: await codeNow(secret) });
    expect(confirmed.location).toBe('/account');
    expect((await browser.get('/account')).text).toContain('as admin');
  });

  it('signs in again with both factors and goes on to where they wanted', async () => {
    const { path, email } = await invite();
    const { secret } = await acceptAndEnrol(createBrowser(api), path);
    const browser = createBrowser(api);
    expect((await browser.get('/account')).location).toBe('/sign-in?next=%2Faccount');
    const first = await browser.submit('/sign-in', { email, password, next: '/choose' });
    expect(first.location).toBe('/sign-in/code?next=%2Fchoose');
    const held = browser.cookies.get('reeve_session');
    // The clock cannot be waited for: the step is put back as if 30 seconds had passed.
    await open.admin('update person set totp_last_step = totp_last_step - 1 where email = $1', [email]);
    const second = await browser.submit('/sign-in/code', { code: await codeNow(secret), next: '/choose' });
    expect(second.location).toBe('/choose');
    expect(browser.cookies.get('reeve_session')).not.toBe(held);
    const out = await browser.submit('/sign-out', {});
    expect([out.location, browser.cookies.has('reeve_session')]).toEqual(['/sign-in', false]);
  });

  it('cannot use a link twice, nor one that has expired, nor a forged one', async () => {
    const { path } = await invite();
    await acceptAndEnrol(createBrowser(api), path);
    const late = await invite();
    await open.admin(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [
      late.invitationId,
    ]);
    const answers: Record<string, [number, string | undefined]> = {};
    for (const [name, link] of Object.entries({ used: path, late: late.path, forged: `${path.slice(0, -4)}AAAA` })) {
      const browser = createBrowser(api);
      await browser.get(link);
      const page = await browser.get('/invitations/accept');
      const sent = await browser.submit('/invitations/accept', { password, repeat: password });
      expect(sent.status).toBe(page.status);
      answers[name] = [page.status, /role="alert">([^<]*)/.exec(page.text)?.[1]];
    }
    expect(answers).toEqual({
      used: [410, 'This invitation has been accepted: sign in.'],
      late: [410, 'This invitation has expired: ask for a new one.'],
      forged: [404, 'This invitation link is not valid: ask for a new one.'],
    });
  });

  it('is told what is wrong with a password, and keeps the form', async () => {
    const browser = createBrowser(api);
    await browser.get((await invite()).path);
    const said = async (chosen: string, repeat = chosen) => {
      const page = await browser.submit('/invitations/accept', { password: chosen, repeat });
      expect([page.status, page.text.includes('name="repeat"')]).toEqual([422, true]);
      return /role="alert">([^<]*)/.exec(page.text)?.[1];
    };
    expect(await said('short')).toMatch(/12 to 128/);
    expect(await said(password, 'another')).toMatch(/not the same/);
    expect(await said('123456789012')).toMatch(/stolen/);
  });
});

describe('the sign-in page', () => {
  it('looks the same for a known and an unknown address', async () => {
    const { path, email } = await invite();
    await acceptAndEnrol(createBrowser(api), path);
    const pages = await Promise.all(
      [email, `${uuid7()}@example.com`].map(async address => {
        const page = await createBrowser(api).submit('/sign-in', { email: address, password: 'not the password' });
        return [page.status, page.text.replaceAll(address, '')];
      }),
    );
    expect(pages[0]).toEqual(pages[1]);
    expect(pages[0]?.[0]).toBe(401);
  });

  it('sends nobody to another site afterwards', async () => {
    const { path, email } = await invite();
    await acceptAndEnrol(createBrowser(api), path);
    const locations = [];
    const foreign = ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/.//evil'];
    for (const next of [...foreign, 'http://localhost:4000@evil.example/', `${operationsUrl}.evil.example/`])
      locations.push((await createBrowser(api).submit('/sign-in', { email, password, next })).location);
    expect(new Set(locations)).toEqual(new Set(['/sign-in/code']));
    const own = await createBrowser(api).submit('/sign-in', { email, password, next: `${operationsUrl}/namespaces` });
    expect(own.location).toBe(`/sign-in/code?next=${encodeURIComponent(`${operationsUrl}/namespaces`)}`);
  });

  it('takes no form from another site, nor from a browser that does not say', async () => {
    for (const headers of [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null', 'sec-fetch-site': 'same-site' },
      {},
    ] as Record<string, string>[]) {
      const page = await createBrowser(api).submit('/sign-in', { email: 'a@example.com', password }, headers);
      expect(page.status).toBe(403);
    }
  });

  it('escapes what it shows again', async () => {
    const email = '"><script>alert(1)</script>@example.com';
    const page = await createBrowser(api).submit('/sign-in', { email, password });
    expect(page.text).not.toContain('<script>');
  });

  it('makes too many attempts wait, and says how long', async () => {
    const email = `${uuid7()}@example.com`;
    const statuses = [];
    let last = await createBrowser(api).submit('/sign-in', { email, password });
    for (let count = 0; count < 10; count += 1) {
      statuses.push(last.status);
      last = await createBrowser(api).submit('/sign-in', { email, password });
    }
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(800);
  });

  it('is kept by nobody on the way, framed by nobody, and runs no script', async () => {
    const { headers, text } = await createBrowser(api).get('/sign-in');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(text).not.toMatch(/<script|\son\w+=|style=/);
  });
});
