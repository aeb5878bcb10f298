import { z } from 'zod';
import { changePassword } from '../../src/identity/change-password.ts';
import { describeMe } from '../../src/identity/describe-me.ts';
import { endOtherSessions } from '../../src/identity/end-other-sessions.ts';
import { listSessions } from '../../src/identity/list-sessions.ts';
import { standingOf } from '../../src/identity/standing.ts';
import { verifyPassword } from '../../src/identity/verify-password.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { defineRoute } from '../http/define-route.ts';
import { person } from '../http/serves.ts';
import { exampleEnrolled } from '../identity/example-people.ts';
import { fromOf } from '../identity/from-of.ts';
import { accountPage } from './account-pages.ts';
import { formAnswers, goTo, pageAnswers, show, showAgain } from './answers.ts';

const tags = ['pages'];
/** What `done` may say: words of ours, never text from an address. */
const notices = { password: 'Your password has changed.', sessions: 'You are signed out everywhere else.' } as const;

const readAccount = async (unit: PlatformUnit, principal: Principal) => ({
  me: await describeMe(unit, principal),
  sessions: await listSessions(unit, principal.personId),
});

export const showAccount = defineRoute({
  method: 'get',
  path: '/account',
  summary: 'Who is signed in, where, and since when',
  tags,
  serves: person(),
  unit: 'read',
  query: z.strictObject({ done: z.enum(['password', 'sessions']).optional() }),
  answers: pageAnswers,
  example: async world => ({ token: await world.token(world.members.viewer) }),
  handler: async ctx => {
    const { me, sessions } = await readAccount(ctx.unit, ctx.principal);
    const done = ctx.query.done ? notices[ctx.query.done] : null;
    return show(accountPage(me, sessions, ctx.principal.sessionId, { said: null, done }));
  },
});

const form = { method: 'post', tags, serves: person(), unit: 'none', bodyType: 'form', answers: formAnswers } as const;

export const submitEndOthers = defineRoute({
  ...form,
  path: '/account/end-others',
  summary: 'Sign out everywhere else from the form',
  body: z.strictObject({ password: z.string().max(1_000) }),
  example: async world => {
    const { person: enrolled } = await exampleEnrolled(world);
    return { token: await world.token(enrolled, { place: 'account' }), body: { password: enrolled.password } };
  },
  handler: async ctx => {
    const { personId, sessionId } = ctx.principal;
    const account = await ctx.units.asCaller('read', readAccount);
    try {
      const { email } = await ctx.units.asCaller('read', unit => standingOf(unit, personId));
      await verifyPassword(ctx.deps.identity, { email, ...ctx.body, from: fromOf(ctx.request) });
      await ctx.units.asCaller('write', unit => endOtherSessions(unit, personId, sessionId));
      return goTo('/account?done=sessions');
    } catch (error) {
      return showAgain(error, said => accountPage(account.me, account.sessions, sessionId, { said, done: null }));
    }
  },
});

export const submitPassword = defineRoute({
  ...form,
  path: '/account/password',
  summary: 'Change the password from the form',
  body: z.strictObject({
    currentPassword: z.string().max(1_000),
    newPassword: z.string().max(1_000),
    repeat: z.string().max(1_000),
  }),
  example: async world => {
    const { person: enrolled } = await exampleEnrolled(world);
    const next = 'gravel sonnet umbrella kettle';
    const body = { currentPassword: enrolled.password, newPassword: next, repeat: next };
    return { token: await world.token(enrolled, { place: 'account' }), body };
  },
  handler: async ctx => {
    const { personId, sessionId } = ctx.principal;
    const { currentPassword: current, newPassword: next, repeat } = ctx.body;
    const account = await ctx.units.asCaller('read', readAccount);
    try {
      assertSame(next, repeat);
      await changePassword(ctx.deps.identity, { personId, sessionId, current, next, from: fromOf(ctx.request) });
      return goTo('/account?done=password');
    } catch (error) {
      return showAgain(error, said => accountPage(account.me, account.sessions, sessionId, { said, done: null }));
    }
  },
});

/** Typed twice, since it cannot be seen. @throws DomainError `password_too_weak` */
export function assertSame(password: string, repeat: string): void {
  if (password !== repeat) throw new DomainError('password_too_weak', 'the two passwords are not the same');
}
