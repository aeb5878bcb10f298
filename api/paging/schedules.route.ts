import { z } from 'zod';
import { addOverride, removeOverride } from '../../src/paging/change-overrides.ts';
import { removeSchedule } from '../../src/paging/remove-schedule.ts';
import { saveSchedule } from '../../src/paging/save-schedule.ts';
import { findScheduleRows, readSchedule } from '../../src/paging/schedule-rows.ts';
import { whoIsOnCall } from '../../src/paging/who-is-on-call.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { moment, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { presentOnCall, presentOverride, presentSchedule } from './present.ts';
import {
  etagHeader,
  newOverride,
  onCallNow,
  override,
  overrideParams,
  schedule,
  scheduleParams,
  scheduleTerms,
} from './schemas.ts';

const common = { tags: ['on call'], serves: operator() } as const;
const base = '/v1/operations/on-call/schedules';

export const readOnCallRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/on-call',
  summary: 'Who is on call, now or at an instant, and the next handovers',
  description: 'Overrides go before rotations, the newest one first. Who has left the company is passed over.',
  unit: 'read',
  query: z.strictObject({ at: moment().optional() }),
  answers: { 200: { description: 'By each schedule', schema: onCallNow } },
  example: async world => {
    await world.newSchedule();
    return { query: { at: '2026-03-01T09:30:00.000Z' } };
  },
  handler: async ctx => {
    const atMs = ctx.query.at === undefined ? Date.now() : Date.parse(ctx.query.at);
    return { status: 200, body: presentOnCall(atMs, await whoIsOnCall(ctx.unit, atMs)) };
  },
});

export const listSchedulesRoute = defineRoute({
  ...common,
  method: 'get',
  path: base,
  summary: 'List on-call schedules, by name',
  unit: 'read',
  answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(schedule) }) } },
  example: async () => ({}),
  handler: async ctx => ({
    status: 200,
    body: { data: (await findScheduleRows(ctx.unit)).map(presentSchedule) },
  }),
});

export const readScheduleRoute = defineRoute({
  ...common,
  method: 'get',
  path: `${base}/:scheduleId`,
  summary: 'Read an on-call schedule',
  unit: 'read',
  params: scheduleParams,
  answers: { 200: { description: 'The schedule', schema: schedule, headers: etagHeader } },
  example: async world => ({ params: { scheduleId: (await world.newSchedule()).scheduleId } }),
  handler: async ctx => {
    const row = await readSchedule(ctx.unit, ctx.params.scheduleId);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentSchedule(row) };
  },
});

export const createScheduleRoute = defineRoute({
  ...common,
  method: 'post',
  path: base,
  idempotent: 'offered',
  summary: 'Create an on-call schedule',
  description: 'Pages nobody by itself: an escalation policy that is in force names it.',
  unit: 'write',
  body: scheduleTerms,
  answers: { 201: { description: 'Created', schema: schedule, headers: etagHeader } },
  example: async world => ({ body: world.newScheduleTerms() }),
  handler: async ctx => {
    const row = await saveSchedule(ctx.unit, ctx.body);
    return { status: 201, headers: { etag: etagOf(row.version) }, body: presentSchedule(row) };
  },
});

export const changeScheduleRoute = defineRoute({
  ...common,
  method: 'put',
  path: `${base}/:scheduleId`,
  summary: 'Change an on-call schedule, as a whole',
  unit: 'write',
  ifMatch: true,
  params: scheduleParams,
  body: scheduleTerms,
  answers: { 200: { description: 'Changed', schema: schedule, headers: etagHeader } },
  example: async world => {
    const { scheduleId, version } = await world.newSchedule();
    return { params: { scheduleId }, headers: { 'if-match': etagOf(version) }, body: world.newScheduleTerms() };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    const row = await saveSchedule(ctx.unit, ctx.body, target);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentSchedule(row) };
  },
});

export const removeScheduleRoute = defineRoute({
  ...common,
  method: 'delete',
  path: `${base}/:scheduleId`,
  summary: 'Remove an on-call schedule, unless the policy in force names it',
  unit: 'write',
  ifMatch: true,
  params: scheduleParams,
  answers: { 204: { description: 'Removed', schema: noBody } },
  example: async world => {
    const { scheduleId, version } = await world.newSchedule();
    return { params: { scheduleId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    await removeSchedule(ctx.unit, { ...ctx.params, version: ctx.ifMatch });
    return { status: 204 };
  },
});

export const addOverrideRoute = defineRoute({
  ...common,
  method: 'post',
  path: `${base}/:scheduleId/overrides`,
  idempotent: 'offered',
  summary: 'Have somebody stand in for whoever would be on call',
  description: 'The newest override counts where several hold.',
  unit: 'write',
  params: scheduleParams,
  body: newOverride,
  answers: { 201: { description: 'Added', schema: override } },
  example: async world => ({
    params: { scheduleId: (await world.newSchedule()).scheduleId },
    body: {
      ...{ personId: world.operator.personId, reason: 'Ada is on leave' },
      ...{ fromAt: '2026-03-01T09:30:00.000Z', untilAt: '2199-03-01T09:30:00.000Z' },
    },
  }),
  handler: async ctx => ({
    status: 201,
    body: presentOverride(await addOverride(ctx.unit, ctx.params.scheduleId, ctx.body)),
  }),
});

export const removeOverrideRoute = defineRoute({
  ...common,
  method: 'delete',
  path: `${base}/:scheduleId/overrides/:overrideId`,
  summary: 'Take an override back',
  unit: 'write',
  params: overrideParams,
  answers: { 204: { description: 'Taken back', schema: noBody } },
  example: async world => ({ params: await world.newOverride() }),
  handler: async ctx => {
    await removeOverride(ctx.unit, ctx.params);
    return { status: 204 };
  },
});
