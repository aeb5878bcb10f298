import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import type { Walk } from './walk.ts';

export type Operator = { email: string; password: string; totpSecret: string };

/** Opens the Temporal UI as a stranger, is asked to sign in, and comes back to it with a second factor. */
export async function signInAsOperator(walk: Walk, page: Page, operator: Operator): Promise<void> {
  await page.goto(walk.operationsUrl);
  await page.waitForURL(url => url.pathname === '/sign-in');
  await page.getByLabel('E-mail').fill(operator.email);
  await page.getByLabel('Password').fill(operator.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Code from your authenticator app').fill(await generate({ secret: operator.totpSecret }));
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL(url => url.origin === walk.operationsUrl);
}

/** From the list of tasks to the run that made an agency. */
export async function lookAround(walk: Walk, page: Page): Promise<void> {
  await page.goto(`${walk.apiUrl}/operations`);
  await walk.look('operations', page);
  await page.getByRole('link', { name: 'Agencies' }).click();
  await page.getByRole('heading', { name: 'Agencies' }).waitFor();
  await walk.look('operations-agencies', page);
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('heading', { name: 'Runs' }).waitFor();
  await walk.look('operations-runs', page);
  await page.getByRole('link', { name: 'provision-agency' }).first().click();
  await page.getByRole('link', { name: 'Open in the Temporal UI' }).waitFor();
  await walk.look('operations-run', page);
}

/** From the page of a run into the Temporal UI: its story in words, then what its steps were given, decrypted. */
export async function readRun(walk: Walk, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open in the Temporal UI' }).click();
  await page.getByText('"subscriptionId"').first().waitFor();
  await walk.look('temporal-payload', page);
  await page.goto(page.url().replace(/\/(history|timeline).*$/, '/user-metadata'));
  // The UI renders what runs say in frames of its own; where a run stands is the last one.
  await page.locator('iframe').last().contentFrame().getByText('the first admin is invited').waitFor();
  await walk.look('temporal-story', page);
}

/** The same of a run of an agency: its story is told, what it holds stays sealed. */
export async function readRunOfAgency(walk: Walk, page: Page): Promise<void> {
  await page.goto(`${walk.apiUrl}/operations/runs`);
  await page.getByRole('link', { name: 'welcome-admin' }).first().click();
  await page.getByRole('link', { name: 'Open in the Temporal UI' }).click();
  await page.getByText('needs a support grant').first().waitFor();
  await walk.look('temporal-sealed', page);
}
