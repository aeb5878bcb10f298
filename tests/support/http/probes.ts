import { z } from 'zod';
import { defineRoute } from '../../../api/http/define-route.ts';
import type { Route } from '../../../api/http/route.ts';
import { html } from '../../../api/http/schemas.ts';
import { everybody, person, staff } from '../../../api/http/serves.ts';

/** Routes that show what `define-route` does where no real one does it: fail, dawdle, leak, hold a connection. */
const ok = { 200: { description: 'ok', schema: z.object({ said: z.string() }) } };
export const common = { summary: 's', tags: ['test'], answers: ok, example: async () => ({}) } as const;
export const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

export const probes: Route[] = [
  defineRoute({
    ...common,
    method: 'post',
    path: '/v1/test/echo',
    serves: everybody(),
    unit: 'none',
    body: z.strictObject({ text: z.string().max(50) }),
    limits: { bodyBytes: 1_000 },
    handler: async ctx => ({ status: 200, body: { said: ctx.body.text } }),
  }),
  defineRoute({
    ...common,
    method: 'get',
    path: '/v1/test/broken',
    serves: everybody(),
    unit: 'none',
    handler: async () => {
      throw new Error('the secret is hunter2');
    },
  }),
  defineRoute({
    ...common,
    method: 'get',
    path: '/v1/test/leaky',
    serves: everybody(),
    unit: 'none',
    handler: async () => ({ status: 200, body: { said: 'x', passwordHash: 'y' } }),
  }),
  defineRoute({
    ...common,
    method: 'post',
    path: '/v1/test/slow',
    serves: staff({ permission: 'properties.write', module: 'properties' }),
    unit: 'write',
    limits: { timeoutMs: 200 },
    handler: async ctx => {
      ctx.unit.audit({ action: 'test.slow', subjectType: 'test', subjectId: null });
      await pause(500);
      return { status: 200, body: { said: 'late' } };
    },
  }),
  defineRoute({
    ...common,
    method: 'post',
    path: '/v1/test/mine',
    serves: person(),
    unit: 'write',
    handler: async ctx => ({ status: 200, body: { said: ctx.principal.personId } }),
  }),
  defineRoute({
    ...common,
    method: 'post',
    path: '/v1/test/hold',
    serves: person(),
    unit: 'read',
    handler: async ctx => {
      await ctx.unit.sql.selectFrom('person').select('id').limit(1).execute();
      await pause(6_500);
      return { status: 200, body: { said: 'held' } };
    },
  }),
  defineRoute({
    ...common,
    method: 'get',
    path: '/page',
    serves: person(),
    unit: 'read',
    answers: { 200: { description: 'page', schema: html, contentType: 'text/html' } },
    handler: async () => ({ status: 200, body: '<p>hello</p>' }),
  }),
  defineRoute({
    ...common,
    method: 'get',
    path: '/v1/test/twice',
    serves: person(),
    unit: 'none',
    handler: async ctx => {
      const first = await ctx.units.asCaller('read', async unit => unit.actor.id);
      return { status: 200, body: { said: `${first} ${ctx.caller.kind}` } };
    },
  }),
];
