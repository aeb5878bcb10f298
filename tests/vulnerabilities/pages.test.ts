import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersOn, openBrowser } from '../support/browser.ts';
import { freePort } from '../support/environment/index.ts';
import { served } from '../support/http/served.ts';

const port = await freePort();
const origin = `http://localhost:${port}`;

describe('the pages about weaknesses', () => {
  const at = served({ poolMax: 4, port, settings: { publicUrl: origin } });
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  /** Somebody else's browser each time. */
  const newPage = async () => (await browser.newContext()).newPage();
  const signedIn = async (): Promise<Page> => {
    const page = await newPage();
    const value = await at.world.token(at.world.operator, { place: 'operations' });
    await page.context().addCookies([{ name: 'reeve_session', value, url: origin }]);
    return page;
  };

  it('[A1] take a report, a file and a message from somebody in a browser, and bring them back by the secret link', async () => {
    const page = await newPage();
    await page.goto(`${origin}/security/report`);
    expect(await barriersOn(page)).toEqual([]);
    await page.getByLabel('In a few words').fill('Notes are shown');
    await page.getByLabel('What you found').fill('Sign in as a renter,\nthen open the notes.');
    await page.getByLabel('Name me on the page of thanks').check();
    await page.getByLabel('The name to be thanked by').fill('Ada');
    await page.getByRole('button', { name: 'Send the report' }).click();
    const link = await page.getByRole('link', { name: 'open?token=' }).getAttribute('href');
    expect(page.url()).toBe(`${origin}/security/report/status?sent=yes`);
    await page.getByLabel('Add something, or ask us').fill('It also works with an ended lease.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const file = { name: 'steps <b>.txt', mimeType: 'text/plain', buffer: Buffer.from('1. sign in') };
    await page.getByLabel('Add a file').setInputFiles(file);
    await page.getByRole('button', { name: 'Add it' }).click();
    expect(await page.getByText('steps <b>.txt').count()).toBe(1);
    expect(await barriersOn(page)).toEqual([]);
    const elsewhere = await newPage();
    await elsewhere.goto(String(link));
    expect(elsewhere.url()).toBe(`${origin}/security/report/status`);
    expect(await elsewhere.getByText('It also works with an ended lease.').count()).toBe(1);
  });

  it('[A1] lead an operator from a report to its public advisory', async () => {
    const { reportId, number } = await at.world.newReport('fixing');
    const earlier = await at.world.newReport();
    const page = await signedIn();
    await page.goto(`${origin}/operations/vulnerability-reports/${reportId}`);
    expect(await barriersOn(page)).toEqual([]);
    await page.getByText('Draft the advisory').click();
    await page.getByLabel('Title').fill('Notes were shown');
    await page.getByLabel('What it is (Markdown)').fill('Renters could read **notes**.');
    await page.getByLabel('What was done (Markdown)').fill('Fixed by us.');
    await page.getByRole('button', { name: 'Draft it' }).click();
    await page.getByRole('button', { name: 'The fix is served to everybody' }).click();
    await page.getByRole('link', { name: /^REEVE-SA/ }).click();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Publish it' }).click();
    expect(await page.getByText('somebody else than its author', { exact: false }).count()).toBeGreaterThan(0);
    await page.goto(`${origin}/operations/vulnerability-reports/${earlier.reportId}`);
    await page.getByText('We know of it already').click();
    await page.getByLabel('Number of the earlier report (VR-7)').fill(`VR-${number}`);
    await page.getByRole('button', { name: 'Link it' }).click();
    expect(await page.getByText('duplicate', { exact: true }).count()).toBeGreaterThan(0);
  });

  it('[A1] keep nobody from reading what is public', async () => {
    const { trackingId } = await at.world.newAdvisory('published');
    const page = await newPage();
    for (const path of ['policy', 'thanks', 'advisories', `advisories/${trackingId}`]) {
      await page.goto(`${origin}/security/${path}`);
      expect([path, await barriersOn(page)]).toEqual([path, []]);
    }
  });
});
