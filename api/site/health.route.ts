import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';

const noStore = { 'cache-control': 'no-store' } as const;
const readiness = z
  .object({
    ready: z.boolean(),
    checks: z.array(z.object({ name: z.string(), ok: z.boolean(), missing: z.string().optional() })),
  })
  .meta({ id: 'Readiness' });

export const showHealth = defineRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the process is up',
  tags: ['health'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'It is', schema: z.object({ status: z.literal('up') }) } },
  example: async () => ({}),
  handler: async () => ({ status: 200, headers: noStore, body: { status: 'up' } }),
});

export const showReadiness = defineRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Whether the process can serve, and what is missing',
  description: 'Temporal being away does not make it unready: work to start waits in the outbox.',
  tags: ['health'],
  serves: everybody(),
  unit: 'none',
  answers: {
    200: { description: 'It can', schema: readiness },
    503: { description: 'It cannot; `missing` says why', schema: readiness },
  },
  example: async () => ({}),
  handler: async ctx => {
    const body = await ctx.deps.readiness();
    return { status: body.ready ? 200 : 503, headers: noStore, body };
  },
});
