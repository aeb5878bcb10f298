import { z } from 'zod';
import { endSession } from '../../src/identity/end-session.ts';
import { endSessionByToken } from '../../src/identity/end-session-by-token.ts';
import { showSecondFactor } from '../../src/identity/show-second-factor.ts';
import { standingOf } from '../../src/identity/standing.ts';
import { startSession } from '../../src/identity/start-session.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody, person } from '../http/serves.ts';
import { clearSessionCookie, readCookie, sessionCookieName } from '../http/session-cookie.ts';
import { exampleEnrolled } from '../identity/example-people.ts';
import { fromOf } from '../identity/from-of.ts';
import { signInByPassword } from '../identity/sign-in-by-password.ts';
import { formAnswers, goOn, goTo, pageAnswers, show, showAgain } from './answers.ts';
import { safeNext } from './safe-next.ts';
import { nextField, nextQuery } from './schemas.ts';
import { codePage, signInPage } from './sign-in-pages.ts';

const tags = ['pages'];
const limits = { bodyBytes: 8_000 };

export const showSignIn = defineRoute({
  method: 'get',
  path: '/sign-in',
  summary: 'The form to sign in',
  tags,
  serves: everybody(),
  unit: 'none',
  query: nextQuery,
  answers: pageAnswers,
  example: async () => ({}),
  handler: async ctx => show(signInPage(safeNext(ctx.query.next, ctx.deps.settings))),
});

export const submitSignIn = defineRoute({
  method: 'post',
  path: '/sign-in',
  summary: 'Sign in from the form',
  tags,
  serves: everybody(),
  unit: 'none',
  bodyType: 'form',
  limits,
  body: z.strictObject({ email: z.string().max(300), password: z.string().max(1_000), ...nextField }),
  answers: formAnswers,
  example: async world => {
    const { email, password } = (await exampleEnrolled(world)).person;
    return { body: { email, password } };
  },
  handler: async ctx => {
    const { identity, settings } = ctx.deps;
    const next = safeNext(ctx.body.next, settings);
    const from = fromOf(ctx.request);
    try {
      const { personId } = await signInByPassword(identity, { ...ctx.body, from });
      const session = await startSession(identity, { personId, from });
      await endSessionByToken(identity, readCookie(ctx.headers['cookie'], sessionCookieName(settings.publicUrl)), from);
      return goOn(session, next, settings);
    } catch (error) {
      return showAgain(error, said => signInPage(next, said, ctx.body.email));
    }
  },
});

export const showCode = defineRoute({
  method: 'get',
  path: '/sign-in/code',
  summary: 'The form for the one-time code',
  tags,
  serves: person({ allowPendingFactor: true }),
  unit: 'read',
  query: nextQuery,
  answers: pageAnswers,
  example: async world => ({ token: await world.token(world.members.viewer, { factor: 'password' }) }),
  handler: async ctx => {
    const { email } = await standingOf(ctx.unit, ctx.principal.personId);
    return show(codePage(email, safeNext(ctx.query.next, ctx.deps.settings)));
  },
});

export const submitCode = defineRoute({
  method: 'post',
  path: '/sign-in/code',
  summary: 'Show the one-time code from the form',
  tags,
  serves: person({ allowPendingFactor: true }),
  unit: 'none',
  bodyType: 'form',
  limits,
  body: z.strictObject({ code: z.string().trim().max(20), ...nextField }),
  answers: formAnswers,
  example: async world => {
    const { person: enrolled, code } = await exampleEnrolled(world);
    return { token: await world.token(enrolled, { place: 'account', factor: 'password' }), body: { code } };
  },
  handler: async ctx => {
    const { personId, sessionId } = ctx.principal;
    const next = safeNext(ctx.body.next, ctx.deps.settings);
    const code = ctx.body.code.replaceAll(/\s/g, '');
    const input = { personId, sessionId, code, from: fromOf(ctx.request) };
    const { email } = await ctx.units.asCaller('read', unit => standingOf(unit, personId));
    try {
      return goOn(await showSecondFactor(ctx.deps.identity, input), next, ctx.deps.settings);
    } catch (error) {
      return showAgain(error, said => codePage(email, next, said));
    }
  },
});

export const submitSignOut = defineRoute({
  method: 'post',
  path: '/sign-out',
  summary: 'Sign out from the button',
  tags,
  serves: person({ allowPendingFactor: true }),
  unit: 'write',
  bodyType: 'form',
  body: z.strictObject({}).optional(),
  answers: formAnswers,
  example: async world => ({ token: await world.token(world.members.viewer) }),
  handler: async ctx => {
    await endSession(ctx.unit, ctx.principal.sessionId);
    return goTo('/sign-in', clearSessionCookie(ctx.deps.settings.publicUrl));
  },
});
