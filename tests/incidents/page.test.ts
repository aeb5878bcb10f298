import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriersOn, openBrowser } from '../support/browser.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { leadTo, stepsOf } from './support/steps.ts';

const at = served({ poolMax: 4 });
let browser: Browser;
let token: string;
let paths: string[];
/** Pictures of what was looked at, where somebody wants them. */
const pictures = process.env['INCIDENT_PICTURES'];

beforeAll(async () => {
  token = await at.world.token(at.world.operator, { place: 'operations' });
  const calls = callsAs(at.api, () => token);
  const triage = await at.world.newIncident({ exercise: true, severity: 'sev1' });
  const fix = await at.world.newIncident({ severity: 'sev3' });
  const steps = stepsOf(calls, fix.incidentId);
  await calls.post(`${steps.at}/notes`, { text: 'The address is of a hoster.\n\n- asked', at: '2026-03-01T03:20:00Z' });
  await leadTo(steps, at.world, 'fix');
  const dueAt = new Date(Date.now() + 7_000_000).toISOString();
  await calls.post(`${steps.at}/tasks`, { title: 'Ask the hoster', ownerId: at.world.operator.personId, dueAt });
  await at.open.admin(
    `insert into clock (id, subject_type, subject_id, for_agency, kind, rule, starts_at, warn_at, due_at)
     values (gen_random_uuid(), 'incident', $1, $2, 'gdpr_33_authority', 'gdpr-33@1', now(), now(), now() + interval '71 hours')`,
    [fix.incidentId, at.world.agencyId],
  );
  paths = ['', `/${triage.incidentId}`, `/${fix.incidentId}`];
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

describe('the pages of incidents', () => {
  it.each([
    ['a desk', { width: 1000, height: 1200 }],
    ['a phone', { width: 390, height: 844 }],
  ])(
    'can be read on %s, without barriers, scripts, or anything beside the screen',
    async (name, viewport) => {
      const context = await browser.newContext({ viewport, extraHTTPHeaders: { authorization: `Bearer ${token}` } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', message => void complaints.push(message.text()));
      for (const [index, path] of paths.entries()) {
        await page.goto(`http://127.0.0.1:${at.api.port}/operations/incidents${path}`);
        if (pictures) await page.screenshot({ path: `${pictures}/${name.slice(2)}-${index}.png`, fullPage: true });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
        expect(await page.locator('script').count()).toBe(0);
        expect([path, await barriersOn(page)]).toEqual([path, []]);
      }
      expect(complaints).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
