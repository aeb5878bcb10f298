import type { Browser } from 'playwright-core';
import { readDemoState } from '../local/demo/demo-state.ts';
import type { DemoContext } from '../local/demo-contract.ts';
import { buyAgency } from './buy-agency.ts';
import { joinAgency } from './join-agency.ts';
import { openInvitation } from './open-invitation.ts';
import { lookAround, readRun, readRunOfAgency, signInAsOperator } from './operate.ts';
import { readSite } from './read-site.ts';
import { type Buyer, patienceMs, type Walk } from './walk.ts';
import { watchContext } from './watch-context.ts';

const buyer: Buyer = {
  agencyName: 'Harbour & Sons',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  email: 'mary@harbour.example',
  password: 'gravel sonnet umbrella kettle',
};

export type Tour = { context: DemoContext; browser: Browser; look: Walk['look']; say: (line: string) => void };

/**
 * The whole walk: a buyer from the first page to the account, then an operator to the story of the run that it was.
 * @returns what pages did that they must not; empty when all is well
 */
export async function takeTour({ context: reeve, browser, look, say }: Tour): Promise<string[]> {
  const { apiUrl, operationsUrl, mailInboxUrl, varFolder } = reeve;
  const operator = (await readDemoState(varFolder))?.operator;
  if (!mailInboxUrl || !operator?.totpSecret)
    throw new Error('the tour needs the sandboxes: unset STRIPE_ and SMTP_URL');
  const walk: Walk = { apiUrl, operationsUrl, inboxUrl: mailInboxUrl, look };
  const context = await browser.newContext({ colorScheme: 'light' });
  context.setDefaultTimeout(patienceMs);
  const faults = watchContext(context);
  const page = await context.newPage();
  say('\nA visitor reads.');
  await readSite(walk, page);
  say('\nA buyer signs up and pays: with a card that is declined, then with one that is not.');
  await buyAgency(walk, page, buyer);
  say('\nThe first admin opens the invitation, chooses a password and sets up a second factor.');
  const tab = await openInvitation(walk, page, buyer);
  await joinAgency(walk, tab, buyer);
  await tab.getByRole('button', { name: 'Sign out' }).click();
  say('\nAn operator signs in and reads the story of the run that made the agency.');
  await signInAsOperator(walk, tab, { ...operator, totpSecret: operator.totpSecret });
  await lookAround(walk, tab);
  await readRun(walk, tab);
  await readRunOfAgency(walk, tab);
  await context.close();
  return faults;
}
