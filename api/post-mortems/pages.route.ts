import { z } from 'zod';
import { findSignedIn } from '../../src/identity/find-signed-in.ts';
import { acknowledgePostMortem } from '../../src/incidents/acknowledge-post-mortem.ts';
import { findOperators } from '../../src/incidents/find-operators.ts';
import { readerTokenSchema } from '../../src/incidents/post-mortem-link.ts';
import { acknowledgeByLink, viewByLink } from '../../src/incidents/read-by-link.ts';
import { readPostMortem } from '../../src/incidents/read-post-mortem.ts';
import { hasWritten } from '../../src/incidents/review-post-mortem.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import type { Context } from '../http/context.ts';
import { defineRoute } from '../http/define-route.ts';
import { html, noBody } from '../http/schemas.ts';
import { everybody, operator } from '../http/serves.ts';
import { readCookie, sessionCookieName } from '../http/session-cookie.ts';
import { linkPage, postMortemPage } from './pages.ts';
import { incidentParams } from './schemas.ts';

const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
/** Not `no-referrer`: under it browsers send `Origin: null` with our own forms, which are then refused. */
const headers = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' };

async function shown(unit: PlatformUnit, incidentId: string, viewerId: string) {
  const whole = await readPostMortem(unit, incidentId);
  const { number, title, exercise } = await unit.sql
    .selectFrom('incident')
    .select(['number', 'title', 'exercise'])
    .where('id', '=', incidentId)
    .executeTakeFirstOrThrow();
  const people = await findOperators(unit);
  const names = new Map(people.map(({ personId, name, email }) => [personId, name ?? email]));
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? id) : '');
  const viewed = { viewerId, people, nameOf, hasWritten: await hasWritten(unit, incidentId, viewerId) };
  return postMortemPage({ ...whole, number: Number(number), title, exercise, ...viewed });
}

export const showPostMortem = defineRoute({
  method: 'get',
  path: '/operations/incidents/:incidentId/post-mortem',
  summary: 'A post-mortem to read',
  tags: ['pages'],
  serves: operator(),
  unit: 'read',
  params: incidentParams,
  answers: page,
  example: async world => ({ params: { incidentId: (await world.newPostMortem('published')).incidentId } }),
  handler: async ctx => {
    const body = (await shown(ctx.unit, ctx.params.incidentId, ctx.principal.personId)).text;
    return { status: 200, headers, body };
  },
});

export const acknowledgeForm = defineRoute({
  method: 'post',
  path: '/operations/incidents/:incidentId/post-mortem',
  summary: 'Say by the form that you have read a post-mortem',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  params: incidentParams,
  body: z.strictObject({}).optional(),
  answers: { 303: { description: 'Back to the page', schema: noBody, headers: { location: 'The page' } } },
  example: async world => ({
    params: { incidentId: (await world.newPostMortem('published')).incidentId },
    body: {},
  }),
  handler: async ctx => {
    const { incidentId } = ctx.params;
    await acknowledgePostMortem(ctx.unit, { incidentId, personId: ctx.principal.personId, via: 'page' });
    return { status: 303, headers: { location: `/operations/incidents/${incidentId}/post-mortem` } };
  },
});

const viewerOf = ({ deps, headers: sent }: Pick<Context, 'deps' | 'headers'>) =>
  findSignedIn(deps.database, readCookie(sent['cookie'], sessionCookieName(deps.settings.publicUrl)));
/** Somebody would say in a colleague's name that the colleague has read it. */
const notYours = () =>
  new DomainError(
    'forbidden',
    'this link went to somebody else: say on the page of the post-mortem what you have read',
  );

export const showReaderLink = defineRoute({
  method: 'get',
  path: '/post-mortems/read',
  summary: 'Where the link of a reader’s mail leads: a form; opening it changes nothing',
  tags: ['pages'],
  serves: everybody(),
  unit: 'none',
  query: z.strictObject({ token: readerTokenSchema }),
  answers: page,
  example: async world => ({ query: { token: (await world.newPostMortem('published')).token } }),
  handler: async ctx => {
    const { database, identity } = ctx.deps;
    const reading = await viewByLink({ database, keys: identity.keys }, ctx.query.token);
    const viewer = await viewerOf(ctx);
    return { status: 200, headers, body: linkPage(reading, ctx.query.token, viewer).text };
  },
});

export const submitReaderLink = defineRoute({
  method: 'post',
  path: '/post-mortems/read',
  summary: 'Say by the link of a mail that you have read a post-mortem',
  tags: ['pages'],
  serves: everybody(),
  unit: 'none',
  bodyType: 'form',
  limits: { bodyBytes: 2_000 },
  body: z.strictObject({ token: readerTokenSchema }),
  answers: page,
  example: async world => ({ body: { token: (await world.newPostMortem('published')).token } }),
  handler: async ctx => {
    const { database, identity } = ctx.deps;
    const deps = { database, keys: identity.keys };
    const viewer = await viewerOf(ctx);
    if (viewer && viewer !== (await viewByLink(deps, ctx.body.token)).personId) throw notYours();
    const reading = await acknowledgeByLink(deps, ctx.body.token);
    return { status: 200, headers, body: linkPage(reading, ctx.body.token, viewer).text };
  },
});
