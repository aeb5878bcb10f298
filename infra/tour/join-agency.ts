import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import type { Buyer, Walk } from './walk.ts';

const weak = 'password1234';

/** Accepts the invitation (with a weak password first), signs out and in again, and sets up the second factor. */
export async function joinAgency(walk: Walk, page: Page, buyer: Buyer): Promise<void> {
  await walk.look('accept', page);
  await accept(page, weak);
  await page.getByRole('alert').waitFor();
  await walk.look('accept-weak', page);
  await accept(page, buyer.password);
  await page.waitForURL(url => url.pathname === '/enrol');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(walk, page, buyer);
  await page.waitForURL(url => url.pathname === '/enrol');
  await walk.look('enrol-start', page);
  await enrol(walk, page);
  await page.waitForURL(url => url.pathname === '/account');
  await walk.look('account', page);
}

async function accept(page: Page, password: string): Promise<void> {
  await page.getByLabel('Choose a password').fill(password);
  await page.getByLabel('The password, again').fill(password);
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
}

async function signIn(walk: Walk, page: Page, { email, password }: Buyer): Promise<void> {
  await page.goto(`${walk.apiUrl}/sign-in`);
  await walk.look('sign-in', page);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Reads the key as somebody does whose app cannot scan, and types the code that the app would show. */
async function enrol(walk: Walk, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the picture' }).click();
  await page.getByText('I cannot scan it').click();
  const secret = (await page.locator('code.key').innerText()).replaceAll(/\s/g, '');
  await walk.look('enrol', page);
  await page.getByLabel('Code from your authenticator app').fill(await generate({ secret }));
  await page.getByRole('button', { name: 'Confirm' }).click();
}
