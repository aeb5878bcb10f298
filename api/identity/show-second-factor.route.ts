import { z } from 'zod';
import { showSecondFactor } from '../../src/identity/show-second-factor.ts';
import { defineRoute } from '../http/define-route.ts';
import { person } from '../http/serves.ts';
import { exampleEnrolled } from './example-people.ts';
import { fromOf } from './from-of.ts';
import { code, presentSignedIn, signedIn } from './schemas.ts';

export const showSecondFactorRoute = defineRoute({
  method: 'post',
  path: '/v1/sessions/current/factor',
  summary: 'Show the second factor',
  tags: ['sessions'],
  serves: person({ allowPendingFactor: true }),
  unit: 'none',
  body: z.strictObject({ code }),
  answers: { 200: { description: 'Both factors, under a new token', schema: signedIn } },
  example: async world => {
    const { person: enrolled, code: right } = await exampleEnrolled(world);
    return { token: await world.token(enrolled, { place: 'account', factor: 'password' }), body: { code: right } };
  },
  handler: async ctx => {
    const { personId, sessionId } = ctx.principal;
    const from = fromOf(ctx.request);
    const session = await showSecondFactor(ctx.deps.identity, { personId, sessionId, code: ctx.body.code, from });
    return { status: 200, body: presentSignedIn(session) };
  },
});
