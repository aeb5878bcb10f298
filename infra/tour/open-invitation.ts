import type { Page } from 'playwright-core';
import type { Buyer, Walk } from './walk.ts';

/** Waits for the invitation in the inbox and follows its link, which opens in a tab of its own. @returns that tab */
export async function openInvitation(walk: Walk, page: Page, { agencyName, email }: Buyer): Promise<Page> {
  await page.goto(`${walk.inboxUrl}/?to=${encodeURIComponent(email)}`);
  // The inbox looks again by itself every few seconds.
  const mail = page.getByRole('link', { name: `You are invited to ${agencyName}` });
  await mail.waitFor();
  await page.goto(walk.inboxUrl);
  await mail.waitFor();
  await walk.look('inbox', page);
  await mail.click();
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Accept the invitation' });
  await link.waitFor();
  await walk.look('mail', page);
  const opened = page.context().waitForEvent('page');
  await link.click();
  const tab = await opened;
  await tab.waitForURL(url => url.pathname === '/invitations/accept');
  return tab;
}
