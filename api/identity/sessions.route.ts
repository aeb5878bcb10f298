import { z } from 'zod';
import { endOtherSessions } from '../../src/identity/end-other-sessions.ts';
import { listSessions } from '../../src/identity/list-sessions.ts';
import { standingOf } from '../../src/identity/standing.ts';
import { verifyPassword } from '../../src/identity/verify-password.ts';
import { defineRoute } from '../http/define-route.ts';
import { id, instant } from '../http/schemas.ts';
import { person } from '../http/serves.ts';
import { exampleEnrolled } from './example-people.ts';
import { fromOf } from './from-of.ts';
import { claimedPassword } from './schemas.ts';

const liveSession = z.object({
  sessionId: id(),
  openedAt: instant(),
  seenAt: instant(),
  expiresAt: instant(),
  current: z.boolean(),
});

export const listSessionsRoute = defineRoute({
  method: 'get',
  path: '/v1/me/sessions',
  summary: 'Where you are signed in',
  tags: ['me'],
  serves: person(),
  unit: 'read',
  answers: { 200: { description: 'At most ten', schema: z.object({ data: z.array(liveSession) }) } },
  example: async world => ({ token: await world.token(world.members.viewer) }),
  handler: async ctx => {
    const rows = await listSessions(ctx.unit, ctx.principal.personId);
    const data = rows.map(row => ({ ...row, current: row.sessionId === ctx.principal.sessionId }));
    return { status: 200, body: { data } };
  },
});

export const endOtherSessionsRoute = defineRoute({
  method: 'post',
  path: '/v1/me/sessions/end-others',
  summary: 'Sign out everywhere else; proven by the password (ASVS 7.5.2)',
  tags: ['me'],
  serves: person(),
  unit: 'none',
  body: z.strictObject({ password: claimedPassword }),
  answers: { 200: { description: 'How many ended', schema: z.object({ ended: z.number().int() }) } },
  example: async world => {
    const { person: enrolled } = await exampleEnrolled(world);
    return { token: await world.token(enrolled, { place: 'account' }), body: { password: enrolled.password } };
  },
  handler: async ctx => {
    const { personId, sessionId } = ctx.principal;
    const { email } = await ctx.units.asCaller('read', unit => standingOf(unit, personId));
    const { password } = ctx.body;
    await verifyPassword(ctx.deps.identity, { email, password, from: fromOf(ctx.request) });
    const ended = await ctx.units.asCaller('write', unit => endOtherSessions(unit, personId, sessionId));
    return { status: 200, body: { ended } };
  },
});
