import { z } from 'zod';
import { choosePlace } from '../../src/identity/choose-place.ts';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/schemas.ts';
import { person } from '../http/serves.ts';
import { presentSignedIn, signedIn } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['sessions'],
  serves: person(),
  unit: 'write',
  answers: { 200: { description: 'There, under a new token', schema: signedIn } },
} as const;

export const chooseAgencyRoute = defineRoute({
  ...common,
  path: '/v1/sessions/current/agency',
  summary: 'Choose the agency to work in',
  body: z.strictObject({ membershipId: id() }),
  example: async world => ({
    token: await world.token(world.members.viewer, { place: 'account' }),
    body: { membershipId: world.members.viewer.membershipId },
  }),
  handler: async ctx => {
    const choice = { kind: 'agency' as const, membershipId: ctx.body.membershipId };
    return { status: 200, body: presentSignedIn(await choosePlace(ctx.unit, ctx.principal, choice)) };
  },
});

export const chooseOperationsRoute = defineRoute({
  ...common,
  path: '/v1/sessions/current/operations',
  summary: 'Choose the operations of the company, as one of its operators',
  example: async world => ({ token: await world.token(world.operator, { place: 'account' }) }),
  handler: async ctx => {
    const session = await choosePlace(ctx.unit, ctx.principal, { kind: 'operations' });
    return { status: 200, body: presentSignedIn(session) };
  },
});
