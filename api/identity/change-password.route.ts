import { z } from 'zod';
import { changePassword } from '../../src/identity/change-password.ts';
import { defineRoute } from '../http/define-route.ts';
import { noBody } from '../http/schemas.ts';
import { person } from '../http/serves.ts';
import { exampleEnrolled } from './example-people.ts';
import { fromOf } from './from-of.ts';
import { claimedPassword } from './schemas.ts';

export const changePasswordRoute = defineRoute({
  method: 'post',
  path: '/v1/me/password',
  summary: 'Change the password; your other sessions end',
  tags: ['me'],
  serves: person(),
  unit: 'none',
  limits: { bodyBytes: 4_000 },
  body: z.strictObject({ currentPassword: claimedPassword, newPassword: z.string().max(1_000) }),
  answers: { 204: { description: 'Changed', schema: noBody } },
  example: async world => {
    const { person: enrolled } = await exampleEnrolled(world);
    const body = { currentPassword: enrolled.password, newPassword: 'gravel sonnet umbrella kettle' };
    return { token: await world.token(enrolled, { place: 'account' }), body };
  },
  handler: async ctx => {
    const { personId, sessionId } = ctx.principal;
    const { currentPassword: current, newPassword: next } = ctx.body;
    await changePassword(ctx.deps.identity, { personId, sessionId, current, next, from: fromOf(ctx.request) });
    return { status: 204 };
  },
});
