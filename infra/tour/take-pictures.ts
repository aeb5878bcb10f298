import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Stop, Walk } from './walk.ts';

/** Which stops have a picture in the README, and how high a window shows what matters. */
const pictures: Partial<Record<Stop, { file: string; height: number; width?: number }>> = {
  landing: { file: 'landing', height: 400 },
  security: { file: 'security', height: 900 },
  docs: { file: 'docs', height: 900 },
  'sign-up': { file: 'sign-up', height: 780 },
  'pay-declined': { file: 'pay', height: 760 },
  inbox: { file: 'inbox', height: 420 },
  mail: { file: 'mail', height: 760 },
  'accept-weak': { file: 'accept', height: 680 },
  enrol: { file: 'enrol', height: 840 },
  account: { file: 'account', height: 560 },
  'operations-runs': { file: 'operations', height: 560 },
  'operations-run': { file: 'operations-run', height: 640 },
  'temporal-story': { file: 'temporal-story', height: 1000, width: 1400 },
  'temporal-sealed': { file: 'temporal-sealed', height: 900, width: 1400 },
  'temporal-payload': { file: 'temporal-payload', height: 1000, width: 1400 },
};
const usualWidth = 960;

/** Takes the README's pictures on the way, in light colours whatever the machine prefers, and says so. */
export function takePictures(folder: string, say: (line: string) => void): Walk['look'] {
  mkdirSync(folder, { recursive: true });
  return async (name, page) => {
    const picture = pictures[name];
    say(`  ${name.replaceAll('-', ' ').padEnd(20)} ${addressOf(page)}`);
    if (!picture) return;
    await page.setViewportSize({ width: picture.width ?? usualWidth, height: picture.height });
    // Temporal's UI draws a timeline that follows the window.
    await page.waitForTimeout(picture.width ? 1_500 : 100);
    await page.screenshot({ path: join(folder, `${picture.file}.png`), animations: 'disabled', caret: 'hide' });
  };
}

/** Without what is secret or long in it. */
const addressOf = (page: Page): string => {
  const { host, pathname } = new URL(page.url());
  return host + pathname;
};
