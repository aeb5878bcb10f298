import { randomBytes } from 'node:crypto';
import { generateSecret } from 'otplib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureOperators } from '../../infra/local/demo/operator.ts';
import type { DemoContext } from '../../infra/local/demo-contract.ts';
import type { Operator } from '../../infra/tour/operate.ts';
import { type Buyer, patienceMs, type Stop, type Walk } from '../../infra/tour/walk.ts';
import { watchContext } from '../../infra/tour/watch-context.ts';
import { barriersOn, openBrowser } from '../support/browser.ts';
import { demoContextOf } from '../support/demo-context.ts';
import { createStack, type Stack } from '../support/stack.ts';
import { type OwnTemporal, startOwnTemporal } from '../support/temporal-with-ui.ts';

export type BrowserWorld = {
  stack: Stack;
  walk: Walk;
  operator: Operator;
  demo: DemoContext;
  context: BrowserContext;
  page: Page;
  /** What pages did that they must not: console errors, foreign requests, barriers. */
  faults: string[];
  close(): Promise<void>;
};

export const buyer: Buyer = {
  agencyName: 'Harbour & Sons',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  email: 'ada@harbour.example',
  password: 'gravel sonnet umbrella kettle',
};

/** All of Reeve's processes, a Temporal server with its UI, and a browser in front of them. */
export async function createBrowserWorld(): Promise<BrowserWorld> {
  const temporal = await startOwnTemporal();
  const stack = await createStack({ temporal: temporal.address, temporalUi: temporal.uiUrl });
  await Promise.all([stack.start('api'), stack.start('worker'), stack.start('sandbox')]);
  const demo = demoContextOf(stack);
  const operator = {
    email: 'operator@reeve.example',
    password: randomBytes(12).toString('hex'),
    totpSecret: generateSecret({ length: 20 }),
  };
  await ensureOperators(demo, [operator]);
  const browser = await openBrowser();
  const context = await browser.newContext();
  context.setDefaultTimeout(patienceMs);
  const faults = watchContext(context);
  const { apiUrl, operationsUrl, inboxUrl } = stack;
  return {
    ...{ stack, operator, demo, context, faults },
    page: await context.newPage(),
    walk: { apiUrl, operationsUrl, inboxUrl, look: (name, page) => lookAt(name, page, faults) },
    close: () => closeAll(browser, stack, temporal),
  };
}

async function closeAll(browser: Browser, stack: Stack, temporal: OwnTemporal): Promise<void> {
  await browser.close();
  await stack.stop();
  await temporal.close();
}

/**
 * Not for axe: Temporal's own pages and the documentation's library are not ours to mend, and no script can look into
 * a mail's frame (tests/mail does so another way).
 */
const unchecked: readonly Stop[] = ['docs', 'mail', 'temporal-story', 'temporal-payload', 'temporal-sealed'];

async function lookAt(name: Stop, page: Page, faults: string[]): Promise<void> {
  if (unchecked.includes(name)) return;
  // The inbox is watched by developers, may run no script, and so reloads.
  const except = name === 'inbox' ? ['meta-refresh'] : [];
  faults.push(...(await barriersOn(page, except)).map(barrier => `${name}: ${barrier}`));
}
