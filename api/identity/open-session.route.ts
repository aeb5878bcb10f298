import { z } from 'zod';
import { startSession } from '../../src/identity/start-session.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { exampleEnrolled } from './example-people.ts';
import { fromOf } from './from-of.ts';
import { claimedEmail, claimedPassword, code, presentSignedIn, signedIn } from './schemas.ts';
import { signInByPassword } from './sign-in-by-password.ts';

export const openSessionRoute = defineRoute({
  method: 'post',
  path: '/v1/sessions',
  summary: 'Sign in with e-mail and password, and with a code at once if there is one',
  tags: ['sessions'],
  serves: everybody(),
  unit: 'none',
  limits: { bodyBytes: 4_000 },
  body: z.strictObject({ email: claimedEmail, password: claimedPassword, code: code.optional() }),
  answers: { 201: { description: 'Signed in; `missing` says what the session lacks', schema: signedIn } },
  example: async world => {
    const { person } = await exampleEnrolled(world);
    return { body: { email: person.email, password: person.password } };
  },
  handler: async ctx => {
    const from = fromOf(ctx.request);
    const { personId } = await signInByPassword(ctx.deps.identity, { ...ctx.body, from });
    const session = await startSession(ctx.deps.identity, { personId, code: ctx.body.code, from });
    return { status: 201, headers: { 'cache-control': 'no-store' }, body: presentSignedIn(session) };
  },
});
