import type { Page } from 'playwright-core';
import type { Walk } from './walk.ts';

/** What everybody may read: what this is, what is promised, and how to call it. */
export async function readSite(walk: Walk, page: Page): Promise<void> {
  await page.goto(walk.apiUrl);
  await walk.look('landing', page);
  await page.getByRole('link', { name: /^Security/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await walk.look('security', page);
  await page.goto(`${walk.apiUrl}/docs`);
  await page.getByText('/v1/properties').first().waitFor();
  await walk.look('docs', page);
}
