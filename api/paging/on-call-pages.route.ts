import { z } from 'zod';
import { findOperators } from '../../src/incidents/find-operators.ts';
import { listAlertSources } from '../../src/incidents/list-alert-sources.ts';
import { askForTestPage } from '../../src/paging/ask-to-page.ts';
import { addOverride, removeOverride } from '../../src/paging/change-overrides.ts';
import { findPager } from '../../src/paging/change-pager.ts';
import { levelsInForce } from '../../src/paging/levels-in-force.ts';
import { whoIsOnCall } from '../../src/paging/who-is-on-call.ts';
import { defineRoute } from '../http/define-route.ts';
import { html, id, line, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { onCallPage } from './on-call-pages.ts';
import { overrideParams, scheduleParams } from './schemas.ts';

const path = '/operations/on-call';
const back = { 303: { description: 'Back to the page', schema: noBody, headers: { location: 'The page' } } } as const;
const form = {
  method: 'post',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  answers: back,
} as const;
const done = { status: 303, headers: { location: path } } as const;

export const showOnCall = defineRoute({
  method: 'get',
  path,
  summary: 'Who is on call and who is next, whom a page reaches when, and who stands in',
  tags: ['pages'],
  serves: operator(),
  unit: 'read',
  answers: { 200: { description: 'The page', schema: html, contentType: 'text/html' } },
  example: async () => ({}),
  handler: async ctx => {
    const schedules = await whoIsOnCall(ctx.unit, Date.now());
    const people = await findOperators(ctx.unit);
    const pager = await findPager(ctx.unit, ctx.principal.personId);
    const { levels } = await levelsInForce(ctx.unit);
    const sources = await listAlertSources(ctx.unit);
    const body = onCallPage({ schedules, levels, people, pager, sources }).text;
    return { status: 200, headers: { 'cache-control': 'no-store' }, body };
  },
});

/** What a field for a local time sends, taken as UTC, which its label says. */
const minuteOfUtc = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, { error: 'must be a day and a time' })
  .transform(text => `${text.slice(0, 16)}:00.000Z`)
  .refine(text => !Number.isNaN(Date.parse(text)), { error: 'must be a day and a time' });

export const addOverrideForm = defineRoute({
  ...form,
  path: `${path}/schedules/:scheduleId/overrides`,
  summary: 'Have somebody stand in, from the page',
  params: scheduleParams,
  body: z.strictObject({ personId: id(), fromAt: minuteOfUtc, untilAt: minuteOfUtc, reason: line(300, 3) }),
  example: async world => ({
    params: { scheduleId: (await world.newSchedule()).scheduleId },
    body: {
      ...{ personId: world.operator.personId, reason: 'Ada is on leave' },
      ...{ fromAt: '2026-03-01T09:30', untilAt: '2199-03-01T09:30' },
    },
  }),
  handler: async ctx => {
    await addOverride(ctx.unit, ctx.params.scheduleId, ctx.body);
    return done;
  },
});

export const removeOverrideForm = defineRoute({
  ...form,
  path: `${path}/schedules/:scheduleId/overrides/:overrideId/removal`,
  summary: 'Take an override back, from the page',
  params: overrideParams,
  example: async world => ({ params: await world.newOverride() }),
  handler: async ctx => {
    await removeOverride(ctx.unit, ctx.params);
    return done;
  },
});

export const tryPagerForm = defineRoute({
  ...form,
  path: `${path}/trial`,
  summary: 'Have a trial page sent to oneself, from the page',
  example: async () => ({}),
  handler: async ctx => {
    askForTestPage(ctx.unit, ctx.principal.personId);
    return done;
  },
});
