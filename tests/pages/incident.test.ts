import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { WorldPerson } from '../../api/http/world.ts';
import { createNoticeWorld, type NoticeWorld } from '../notices/support/world.ts';
import { sharedEnvironment } from '../support/environment/index.ts';
import { publicUrl } from '../support/http/api.ts';
import { insertOperator } from '../support/http/people.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

let at: NoticeWorld;
let world: TestWorld;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  at = await createNoticeWorld();
  world = await createWorld(at.open, at.api.deps);
  const { host } = new URL(publicUrl);
  // The pages are served on a port of their own, and know themselves by the address that browsers are told here.
  const args = ['--no-sandbox', `--host-resolver-rules=MAP ${host} 127.0.0.1:${at.api.port}`];
  browser = await chromium.launch({ executablePath: sharedEnvironment().chromium ?? '', args });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await at?.close();
});

/** A browser in which somebody is signed in. */
async function pageOf(person: WorldPerson, place?: 'operations', width = 1100): Promise<Page> {
  const value = await world.token(person, place ? { place } : {});
  const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL: publicUrl });
  await context.addCookies([{ name: 'reeve_session', value, url: publicUrl }]);
  contexts.push(context);
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** Nothing is wider than the screen, at a desk and on a phone; a picture of it where a folder is named. */
async function look(page: Page, name: string): Promise<void> {
  const desk = page.viewportSize() ?? { width: 1100, height: 900 };
  for (const width of [desk.width, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const folder = process.env['PICTURES'];
    if (folder) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    expect([name, width, await wider(page)]).toEqual([name, width, []]);
  }
  await page.setViewportSize(desk);
}

/** What reaches beyond the screen, and tables of which a part is hidden until somebody scrolls them. */
const wider = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('table')].filter(each => {
      const around = each.parentElement;
      return each.scrollWidth > each.clientWidth + 1 || (around && around.scrollWidth > around.clientWidth + 1);
    });
    if (scrollWidth <= clientWidth) return cut.map(each => each.outerHTML.slice(0, 200));
    const beyond = [...document.querySelectorAll('body *')].filter(
      each => each.getBoundingClientRect().right > clientWidth + 1 && !each.parentElement?.closest('.wide'),
    );
    return [scrollWidth + ' of ' + clientWidth, ...beyond.map(each => each.outerHTML.slice(0, 200))];
  })()`);

/** Presses a button, and waits for the page that follows. What was refused says why. */
async function press(page: Page, name: string, within = page.locator('body')): Promise<void> {
  const answered = page.waitForResponse(answer => answer.request().method() === 'POST');
  await within.getByRole('button', { name, exact: true }).first().click();
  const answer = await answered;
  await page.waitForLoadState();
  if (answer.status() >= 400) throw new Error(`${name}: ${answer.status()} ${await page.locator('main').innerText()}`);
}
const part = (page: Page, name: string) => page.locator(`section#${name}`);
const unfold = (page: Page, section: string, name: string | RegExp) =>
  part(page, section).locator('summary', { hasText: name }).first().click();

/** Loads the page anew until it shows this: the incident's run takes a moment. */
async function until(page: Page, shown: () => ReturnType<Page['locator']>): Promise<void> {
  const end = Date.now() + 20_000;
  while ((await shown().count()) === 0) {
    if (Date.now() > end) throw new Error(`it is not there: ${shown()}\n${await page.locator('main').innerText()}`);
    await page.waitForTimeout(200);
    await page.reload();
  }
}

/** Ticks off whatever the checklist holds of this phase. */
async function tickOff(page: Page, reason: string): Promise<void> {
  for (;;) {
    const open = part(page, 'checklist').locator('li.task-open');
    if ((await open.count()) === 0) return;
    const first = open.first();
    await first.locator('summary', { hasText: 'Settle it' }).click();
    await first.getByLabel('How, or why not').fill(reason);
    await press(page, 'Done', first);
  }
}

describe('an incident in a browser', () => {
  it('is opened, acknowledged, contained, told, reviewed and closed by its pages alone', async () => {
    const { admin } = world.members;
    const [second, third] = [await insertOperator(at.admin), await insertOperator(at.admin)];
    for (const [person, name] of [
      [second, 'Grace Hopper'],
      [third, 'Edsger Dijkstra'],
    ] as const)
      await at.admin('update person set name = $2 where id = $1', [person.personId, name]);
    const [one, two, three] = [
      await pageOf(world.operator, 'operations'),
      await pageOf(second, 'operations'),
      await pageOf(third, 'operations'),
    ];

    await one.goto('/operations/incidents');
    await one.getByLabel('What is wrong, in a line').fill('Sessions are used from elsewhere');
    await one.getByLabel('What is known so far').fill('Two countries at once.');
    await one.getByLabel('Is personal data in wrong hands, or may it be?').selectOption('true');
    await one.getByLabel('How many agencies does it touch').selectOption('1');
    await press(one, 'Open the incident');
    expect(one.url()).toMatch(/\/operations\/incidents\/[0-9a-f-]{36}$/);
    const here = new URL(one.url()).pathname;
    await look(one, '02-opened');
    await press(one, 'Acknowledge: I have it');
    await press(one, 'Take command');
    await unfold(one, 'severity', 'Judge it again');
    await part(one, 'severity').getByLabel('Severity').selectOption('sev1');
    await part(one, 'severity').getByLabel('Why').fill('personal data, and it goes on');
    await press(one, 'Judge');
    await tickOff(one, 'done, and logs are copied');
    await press(one, 'Go on to contain');

    await unfold(one, 'containment', /^Contain$/);
    await part(one, 'containment').getByLabel('What to do').selectOption('read_only');
    await part(one, 'containment').getByLabel('Agency', { exact: true }).selectOption({ label: world.agencyName });
    await part(one, 'containment').getByLabel('Why').fill('somebody changes rents in it');
    await press(one, 'Contain', part(one, 'containment'));
    await until(one, () => part(one, 'containment').getByText('done, reached 1'));
    expect(await part(one, 'containment').getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await unfold(one, 'affected-agencies', 'Propose an agency');
    await part(one, 'affected-agencies').getByLabel('Agency').selectOption({ label: world.agencyName });
    await part(one, 'affected-agencies').getByLabel('Why').last().fill('its sessions are the ones');
    await press(one, 'Propose it');
    await part(one, 'affected-agencies').getByLabel('Why').first().fill('14 reads in the log');
    await press(one, 'It is affected');
    await unfold(one, 'known', 'Say what is known');
    await part(one, 'known').getByLabel('Personal data is concerned').selectOption('true');
    await part(one, 'known').getByLabel('Which, with commas between').fill('names and addresses');
    await part(one, 'known').getByLabel('Of how many people').fill('120');
    const said = part(one, 'known').getByLabel('Told to agencies: what has happened');
    if (await said.count()) await said.fill('Names of tenants were read.');
    else await part(one, 'known').getByLabel('What may follow from it').fill('Names of tenants were read.');
    await press(one, 'Save');
    await unfold(one, 'instants', 'Verify it');
    await part(one, 'instants').getByLabel('What exactly is known').fill('The log shows 14 reads.');
    await press(one, 'It is verified');
    await until(one, () => part(one, 'notices'));
    await look(one, '04-drafted');

    const approve = async () => {
      for (const page of [two, three]) {
        await page.goto(here);
        await until(page, () => part(page, 'notices').getByRole('button', { name: 'Approve this text' }));
        await press(page, 'Approve this text');
      }
      await until(three, () => part(three, 'notices').getByText('sent', { exact: false }));
    };
    await approve();
    await look(two, '05-approved');

    const agency = await pageOf(admin);
    const acknowledge = async (kind: 'initial' | 'final') => {
      const sent = () =>
        at.admin<{ id: string }>(`select id from breach_notice where state = 'sent' and kind = $1`, [kind]);
      for (let tries = 0; tries < 100 && (await sent()).length === 0; tries += 1) await agency.waitForTimeout(200);
      const [notice] = await sent();
      await agency.goto(`/notices/${notice?.id}`);
      await press(agency, 'Open the notice');
      expect(await agency.locator('article').innerText()).toContain('Names of tenants were read.');
      await look(agency, '07-notice');
      await press(agency, 'I have read this notice');
    };
    await acknowledge('initial');

    await one.goto(here);
    await tickOff(one, 'the agency is confirmed');
    await press(one, 'Go on to fix');
    await tickOff(one, 'released and shown by a test');
    await press(one, 'Go on to recover');
    await two.goto(here);
    await part(two, 'containment').getByLabel('Undo it, since').fill('the sessions are void');
    await press(two, 'Undo');
    await until(two, () => part(two, 'containment').getByText('undone'));
    await one.goto(here);
    await tickOff(one, 'nothing came back');
    await press(one, 'Go on to review');
    await until(one, () => part(one, 'notices').getByText('final notice'));
    await approve();
    await acknowledge('final');
    await one.goto(here);
    await look(one, '08-review');

    await press(one, 'Begin the post-mortem');
    await one.goto(`${here}/post-mortem`);
    await look(one, '09-post-mortem');
    await one.getByRole('link', { name: 'Write in it' }).click();
    await one.getByLabel('Causes').fill('A session token stood in a log.');
    await press(one, 'Save');
    await one.goto(`${here}/post-mortem`);
    for (const name of ['Grace Hopper', 'Edsger Dijkstra']) {
      const option = one.locator('#reader option', { hasText: name });
      await one.locator('#reader').selectOption(String(await option.getAttribute('value')));
      await press(one, 'Name a reader');
    }
    await one.locator('summary', { hasText: 'Add an action' }).click();
    await one.getByLabel('What is to change').last().fill('Keep tokens out of logs');
    await one.locator('#action-due').fill('2030-01-01T09:00');
    await press(one, 'Add it');
    await press(one, 'Ask for a review');
    await two.goto(`${here}/post-mortem`);
    await two.getByLabel('You review it').fill('complete, no blame');
    await press(two, 'Approve it as it stands');
    await one.goto(`${here}/post-mortem`);
    await press(one, 'Publish it, and have its readers mailed');
    for (const page of [two, three]) {
      await page.goto(`${here}/post-mortem`);
      await press(page, 'I have read it');
    }

    await one.goto(here);
    await tickOff(one, 'done');
    for (let settled = 0; settled < 6; settled += 1) {
      const form = part(one, 'clocks')
        .locator('li', { has: one.locator('form') })
        .first();
      if ((await form.count()) === 0) break;
      await form.locator('summary').click();
      await form.getByLabel('Why').fill('the agency has told its authority');
      await press(one, 'Settle it', form);
    }
    await look(one, '12-before-closing');
    await part(one, 'end').getByLabel('Why').first().fill('fixed, told and read');
    await press(one, 'Close the incident');
    await until(one, () => one.getByText('resolved'));
    await look(one, '13-closed');
    await one.goto('/operations/incident-figures');
    await look(one, '14-figures');
    const [row] = await at.admin<{ phase: string; outcome: string }>(
      'select phase, outcome from incident where id = $1',
      [here.split('/').at(-1)],
    );
    expect(row).toEqual({ phase: 'closed', outcome: 'resolved' });
  }, 180_000);
});
