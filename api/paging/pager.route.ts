import { z } from 'zod';
import { askForTestPage } from '../../src/paging/ask-to-page.ts';
import { changePager, findPager, rotatePagerSecret } from '../../src/paging/change-pager.ts';
import { pagerSecrets } from '../../src/paging/pager-secrets.ts';
import { refuseWebhook } from '../../src/paging/refuse-webhook.ts';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { presentPager } from './present.ts';
import { pager, pagerChange } from './schemas.ts';

const common = { tags: ['on call'], serves: operator() } as const;
const path = '/v1/operations/on-call/pager';
const shown = { 200: { description: 'How one is reached', schema: pager } } as const;

export const readPagerRoute = defineRoute({
  ...common,
  method: 'get',
  path,
  summary: 'How one is paged oneself, beside the mail of the account',
  unit: 'read',
  answers: shown,
  example: async () => ({}),
  handler: async ctx => ({ status: 200, body: presentPager(await findPager(ctx.unit, ctx.principal.personId)) }),
});

export const changePagerRoute = defineRoute({
  ...common,
  method: 'put',
  path,
  summary: 'Say how one is paged oneself',
  description:
    'The webhook takes signed pages (Standard Webhooks): make its secret with `POST .../secret`. It is a public https address without user or password. Quiet hours hold back everything but sev1 until they end.',
  unit: 'write',
  body: pagerChange,
  answers: shown,
  example: async () => ({
    body: {
      webhookUrl: 'https://pager.example.com/hooks/reeve',
      quietHours: { from: '22:00', until: '07:00', timeZone: 'Europe/Dublin' },
    },
  }),
  handler: async ctx => {
    const { webhookUrl, quietHours } = ctx.body;
    if (webhookUrl) refuseWebhook(webhookUrl, { privateToo: ctx.deps.settings.privateWebhooks === true });
    const row = await changePager(ctx.unit, ctx.principal.personId, { webhookUrl, quietHours });
    return { status: 200, body: presentPager(row) };
  },
});

export const makePagerSecretRoute = defineRoute({
  ...common,
  method: 'post',
  path: `${path}/secret`,
  summary: 'Make a signing secret for the pages to one’s webhook',
  description: 'Shown this once. The one before is void at once.',
  unit: 'none',
  answers: {
    201: { description: 'The secret', schema: z.object({ secret: z.string().meta({ example: 'whsec_...' }) }) },
  },
  example: async world => {
    await world.newPager();
    return {};
  },
  handler: async ctx => {
    const { personId } = ctx.principal;
    const row = await ctx.units.asCaller('write', unit => rotatePagerSecret(unit, personId));
    const key = { pagerId: row.id, generation: row.generation };
    const [secret] = await pagerSecrets(ctx.deps.identity.keys, key);
    return { status: 201, headers: { 'cache-control': 'no-store' }, body: { secret } };
  },
});

export const tryPagerRoute = defineRoute({
  ...common,
  method: 'post',
  path: `${path}/trial`,
  summary: 'Have a trial page sent to oneself',
  description: 'By mail, and to the webhook if there is one. Its run shows what came of it.',
  unit: 'write',
  answers: { 202: { description: 'Under way', schema: z.object({ pageId: id() }) } },
  example: async () => ({}),
  handler: async ctx => ({ status: 202, body: { pageId: askForTestPage(ctx.unit, ctx.principal.personId) } }),
});
