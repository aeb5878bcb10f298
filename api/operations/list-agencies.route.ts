import { z } from 'zod';
import { listAgencies } from '../../src/operations/list-agencies.ts';
import { defineRoute } from '../http/define-route.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../http/page.ts';
import { operator } from '../http/serves.ts';
import { presentAgency } from './present.ts';
import { agencyState, listedAgency } from './schemas.ts';

export const listAgenciesRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/agencies',
  summary: 'List agencies, newest first: name, country, region and state, nothing from inside',
  tags: ['operations'],
  serves: operator(),
  unit: 'read',
  query: z.strictObject({ ...pageQuery, state: agencyState.optional() }),
  answers: { 200: { description: 'A page', schema: pageOf(listedAgency) } },
  example: async () => ({ query: { limit: '5' } }),
  handler: async ctx => {
    const { cursor, ...query } = ctx.query;
    const { rows, next } = await listAgencies(ctx.unit, { ...query, after: decodeCursor('agencies', cursor) });
    return { status: 200, body: { data: rows.map(presentAgency), nextCursor: encodeCursor('agencies', next) } };
  },
});
