import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../infra/tour/launch-browser.ts';
import { sharedEnvironment } from './environment/index.ts';

/** A headless Chromium; close it. @throws Error that says what to install */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = sharedEnvironment();
  if (!chromium) throw new Error('no Chromium on this machine: apt-get install chromium');
  return launchBrowser(chromium);
}

/** What keeps people from using a page: axe's serious and critical findings, each with where it is. */
export async function barriersOn(page: Page, except: readonly string[] = []): Promise<string[]> {
  const { violations } = await analyse(page, except);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}

/**
 * A page that loads itself anew (the inbox) may do so while axe looks: then it is looked at again. The legacy mode puts
 * the result together in the page itself, not in one opened for that, and takes half the time; it looks into no frame
 * of another origin, and our pages may have none (their Content-Security-Policy).
 */
async function analyse(page: Page, except: readonly string[], tries = 5): ReturnType<AxeBuilder['analyze']> {
  try {
    return await new AxeBuilder({ page })
      .setLegacyMode()
      .disableRules([...except])
      .analyze();
  } catch (error) {
    if (tries === 1 || !/Execution context was destroyed|navigat/i.test(String(error))) throw error;
    await page.waitForLoadState();
    return analyse(page, except, tries - 1);
  }
}
