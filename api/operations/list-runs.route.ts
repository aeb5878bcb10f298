import { z } from 'zod';
import { listRuns } from '../../src/operations/list-runs.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../http/page.ts';
import { id } from '../http/schemas.ts';
import { operator, staff } from '../http/serves.ts';
import { presentOwnRun, presentRun } from './present.ts';
import { ownRun, run, runKind, runState } from './schemas.ts';

const filters = { kind: runKind.optional(), state: runState.optional() };

export const listRunsRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/runs',
  summary: 'List runs of all agencies and of the platform, newest first',
  tags: ['operations'],
  serves: operator(),
  unit: 'read',
  query: z.strictObject({ ...pageQuery, ...filters, agencyId: id().optional() }),
  answers: { 200: { description: 'A page', schema: pageOf(run) } },
  example: async () => ({ query: { limit: '5', state: 'running' } }),
  handler: async ctx => {
    const { cursor, ...query } = ctx.query;
    const { rows, next } = await listRuns(ctx.unit, { ...query, after: decodeCursor('runs', cursor) });
    const data = rows.map(row => presentRun(row, ctx.deps.settings));
    return { status: 200, body: { data, nextCursor: encodeCursor('runs', next) } };
  },
});

export const listOwnRunsRoute = defineRoute({
  method: 'get',
  path: '/v1/runs',
  summary: "List one's own agency's runs, newest first",
  tags: ['agency'],
  serves: staff({ permission: 'runs.read', module: null }),
  unit: 'read',
  query: z.strictObject({ ...pageQuery, ...filters }),
  answers: { 200: { description: 'A page', schema: pageOf(ownRun) } },
  example: async () => ({ query: { limit: '5' } }),
  handler: async ctx => {
    const { cursor, ...query } = ctx.query;
    const { rows, next } = await listRuns(ctx.unit, { ...query, after: decodeCursor('own-runs', cursor) });
    return { status: 200, body: { data: rows.map(presentOwnRun), nextCursor: encodeCursor('own-runs', next) } };
  },
});
