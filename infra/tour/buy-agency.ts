import type { Page } from 'playwright-core';
import type { Buyer, Walk } from './walk.ts';

const declined = '4000 0000 0000 0002';
const good = '4242 4242 4242 4242';

/** Signs an agency up and pays in Stripe's sandbox: with a card that is declined, then with one that is not. */
export async function buyAgency(walk: Walk, page: Page, buyer: Buyer): Promise<void> {
  await page.goto(walk.apiUrl);
  await page.getByRole('link', { name: 'Sign up an agency' }).click();
  await page.getByLabel('Name of the agency').fill(buyer.agencyName);
  await page.getByLabel('Country').selectOption(buyer.country);
  await page.getByLabel('Time zone').fill(buyer.timeZone);
  await page.getByLabel('E-mail of the first admin').fill(buyer.email);
  await walk.look('sign-up', page);
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await page.getByRole('link', { name: 'Pay now' }).waitFor();
  await walk.look('sign-up-pay', page);
  await page.getByRole('link', { name: 'Pay now' }).click();
  await page.getByLabel('Card number').waitFor();
  await walk.look('pay', page);
  await pay(page, declined, buyer);
  await page.getByRole('alert').waitFor();
  await walk.look('pay-declined', page);
  await pay(page, good, buyer);
  await page.waitForURL(url => url.pathname === '/sign-up/done');
  await walk.look('sign-up-done', page);
}

async function pay(page: Page, card: string, { agencyName }: Buyer): Promise<void> {
  await page.getByLabel('Card number').fill(card);
  await page.getByLabel('Expiry').fill('12 / 34');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on card').fill(agencyName);
  await page.getByRole('button', { name: /^Pay / }).click();
}
