import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createApi } from '../../api/index.ts';
import { freePort } from '../../infra/local/free-port.ts';
import { createOperator } from '../../src/identity/create-operator.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { sharedEnvironment } from '../support/environment/index.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { invite } from './invite.ts';

const password = 'gravel sonnet umbrella kettle';
let open: OpenTestDatabase;
let api: TestApi;
let server: Server;
let browser: Browser;
let publicUrl: string;
beforeAll(async () => {
  open = await openTestDatabase();
  const port = await freePort();
  publicUrl = `http://localhost:${port}`;
  api = await startApi(open, { settings: { publicUrl } });
  server = createServer(createApi(api.deps).app);
  await new Promise<void>(resolve => server.listen(port, 'localhost', resolve));
  browser = await chromium.launch({ executablePath: sharedEnvironment().chromium ?? '', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await api.close();
  await open.close();
});

/** Looks at a page: nothing that a screen reader trips over, nothing wider than a phone, no blocked file. */
async function look(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect([name, violations.map(each => `${each.id}: ${each.nodes[0]?.html}`)]).toEqual([name, []]);
  const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  expect([name, wide]).toEqual([name, false]);
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

async function newPage(width: number, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ viewport: { width, height: 780 }, colorScheme, baseURL: publicUrl });
  const page = await context.newPage();
  const complaints: string[] = [];
  // Chromium's own lines about a 410 and an icon that nobody has made are no complaint about the page.
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) complaints.push(message.text());
  });
  return { page, complaints };
}

describe('in a real browser', () => {
  it.each([
    [390, 'dark'],
    [1100, 'light'],
  ] as const)('an invited admin gets to their account at %i pixels, %s', async (width, scheme) => {
    const { page, complaints } = await newPage(width, scheme);
    const at = (name: string) => `${name}-${width}`;
    const { link } = await invite(open, api, publicUrl);
    await page.goto(link);
    expect(page.url()).toBe(`${publicUrl}/invitations/accept`);
    await look(page, at('invitation'));
    await page.getByLabel('Choose a password').fill(password);
    await page.getByLabel('The password, again').fill(password);
    await page.getByRole('button', { name: 'Accept' }).click();
    await look(page, at('enrol-start'));
    await page.getByRole('button', { name: 'Show the picture' }).click();
    await look(page, at('enrol'));
    await page.getByText('I cannot scan it').click();
    const secret = ((await page.locator('.key').textContent()) ?? '').replaceAll(' ', '');
    await page.getByLabel('Code from').fill(await api.deps.identity.codes.codeOf(secret));
    await page.getByRole('button', { name: 'Confirm' }).click();
    expect(page.url()).toBe(`${publicUrl}/account`);
    await look(page, at('account'));
    await page.goto(link);
    await look(page, at('invitation-used'));
    expect(complaints).toEqual([]);
  });

  it('an operator with an agency signs in, mistypes, and chooses', async () => {
    const { page } = await newPage(390);
    const { email } = await invite(open, api, publicUrl);
    const totpSecret = api.deps.identity.codes.newSecret();
    await createOperator(api.deps.identity, { email, password, totpSecret });
    await open.admin(
      `update membership m set state = 'active' from person p where p.id = m.person_id and p.email = $1`,
      [email],
    );
    await open.admin(
      `update agency set state = 'active' where id in (select agency_id from membership m join person p on p.id = m.person_id where p.email = $1)`,
      [email],
    );
    await page.goto('/account');
    expect(page.url()).toBe(`${publicUrl}/sign-in?next=%2Faccount`);
    await look(page, 'sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await look(page, 'sign-in-refused');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await look(page, 'code');
    await page.getByLabel('Code from').fill(await api.deps.identity.codes.codeOf(totpSecret));
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(page.url()).toBe(`${publicUrl}/choose?next=%2Faccount`);
    await look(page, 'choose');
    await page.getByRole('button', { name: 'Operations' }).click();
    expect(page.url()).toBe(`${publicUrl}/account`);
    await page.getByText('Change your password').click();
    await look(page, 'account-operator');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    expect(page.url()).toBe(`${publicUrl}/sign-in`);
  });
});
