import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type RenderedMail, renderMail } from '../../src/communications/templates/index.ts';
import { aMail, startMail } from './mail-support.ts';

let mail: Awaited<ReturnType<typeof startMail>>;
let target: Server;
let browser: Browser;
let context: BrowserContext;
let link: string;
let invitation: RenderedMail;

beforeAll(async () => {
  mail = await startMail();
  target = createServer((_request, response) => response.end('<title>arrived</title>')).listen(0, '127.0.0.1');
  await once(target, 'listening');
  link = `http://localhost:${(target.address() as AddressInfo).port}/invitations/open?token=abc`;
  invitation = renderMail('invitation', {
    agencyName: 'Harbour & Sons',
    roleName: 'administrator',
    link,
    expiresAt: new Date('2026-11-29T00:00:00Z'),
    timeZone: 'Europe/Dublin',
  });
  await mail.mailer.send({ ...aMail(), ...invitation });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  context = await browser.newContext();
});

afterAll(async () => {
  await browser?.close();
  target?.closeAllConnections();
  target?.close();
  await mail?.stop();
});

describe('the inbox in a browser', () => {
  it('leads from the list to the mail, and from its button to a tab of its own', async () => {
    const page = await context.newPage();
    await page.goto(mail.inboxUrl);
    await page.getByRole('link', { name: /You are invited to Harbour & Sons/ }).click();
    const inMail = page.frameLocator('iframe');
    expect(await inMail.getByRole('heading', { level: 1 }).textContent()).toBe('Join Harbour & Sons');
    const opened = context.waitForEvent('page');
    await inMail.getByRole('link', { name: 'Accept the invitation' }).click();
    const tab = await opened;
    await tab.waitForURL(link);
    expect(await tab.title()).toBe('arrived');
    expect(page.url()).toMatch(/\/messages\/\d+$/);
  });

  it('can be read by everybody: the list and a mail pass axe', async () => {
    await mail.mailer.send(aMail({ html: '' }));
    const page = await context.newPage();
    for (const path of ['/', `/messages/${mail.sandbox.messages()[0]?.id}`]) {
      await page.goto(`${mail.inboxUrl}${path}`);
      expect(await violations(page)).toEqual([]);
    }
  });

  it('shows mails that can be read by everybody: what stands in the frame passes axe, too', async () => {
    const page = await context.newPage();
    await page.setContent(invitation.html);
    expect(await violations(page)).toEqual([]);
  });
});

/** Without the rule against reloading: the list is watched by developers, and may run no script. */
async function violations(page: Page): Promise<unknown[]> {
  const found = await new AxeBuilder({ page }).disableRules('meta-refresh').analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]);
}
