import { z } from 'zod';
import { receiveStripeEvent } from '../../src/billing/receive-stripe-event.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';

export const receiveStripeEventRoute = defineRoute({
  method: 'post',
  path: '/webhooks/stripe',
  summary: 'Receive an event from Stripe',
  description: 'For Stripe alone. 200 means that the event is recorded; it says nothing about what becomes of it.',
  tags: ['billing'],
  serves: everybody(),
  unit: 'none',
  rawBody: true,
  limits: { bodyBytes: 1_000_000 },
  answers: {
    200: {
      description: 'Recorded, now or before; or recorded as ignored',
      schema: z.object({ outcome: z.enum(['recorded', 'ignored', 'known']), reason: z.string().nullable() }),
    },
  },
  example: async world => {
    const { body, signature } = await world.newStripeEvent();
    return { body, headers: { 'stripe-signature': signature } };
  },
  handler: async ctx => {
    const { rawBody, headers, deps } = ctx;
    const delivery = { rawBody, signature: headers['stripe-signature'] };
    const { outcome, reason } = await receiveStripeEvent({ ...deps, ...deps.billing }, ctx.caller, delivery);
    return { status: 200, body: { outcome, reason } };
  },
});
