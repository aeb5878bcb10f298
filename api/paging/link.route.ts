import { z } from 'zod';
import { findSignedIn } from '../../src/identity/find-signed-in.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { acknowledgePage } from '../../src/paging/acknowledge-page.ts';
import { pageTokenSchema } from '../../src/paging/page-link.ts';
import { readPage } from '../../src/paging/read-page.ts';
import { defineRoute } from '../http/define-route.ts';
import { html } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';
import { readCookie, sessionCookieName } from '../http/session-cookie.ts';
import { acknowledgedPage, askPage } from './link-pages.ts';

const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
const common = { path: '/acknowledge', tags: ['pages'], serves: everybody(), unit: 'none', answers: page } as const;
const headers = { 'cache-control': 'no-store' };

const sessionOf = (sent: Readonly<Record<string, string | undefined>>, publicUrl: string) =>
  readCookie(sent['cookie'], sessionCookieName(publicUrl));
/** Somebody would acknowledge in a colleague's name, and be thought asleep. */
const notYours = () =>
  new DomainError('forbidden', 'this page went to somebody else: acknowledge as yourself on the page of the incident');

/** Mail scanners follow links: this changes nothing. */
export const showPageLink = defineRoute({
  ...common,
  method: 'get',
  summary: 'What the link of a page opens: a form to acknowledge',
  query: z.strictObject({ token: pageTokenSchema }),
  example: async world => ({ query: { token: await world.newPageToken() } }),
  handler: async ctx => {
    const { database, identity, settings } = ctx.deps;
    const seen = await readPage({ database, keys: identity.keys }, ctx.caller, ctx.query.token);
    const viewer = await findSignedIn(database, sessionOf(ctx.headers, settings.publicUrl));
    return {
      status: 200,
      headers,
      body: askPage(seen, ctx.query.token, { publicUrl: settings.publicUrl, viewer }).text,
    };
  },
});

export const acknowledgePageForm = defineRoute({
  ...common,
  method: 'post',
  summary: 'Acknowledge by the link of a page, as the person whom it is to',
  bodyType: 'form',
  body: z.strictObject({ token: pageTokenSchema }),
  example: async world => ({ body: { token: await world.newPageToken() } }),
  handler: async ctx => {
    const { database, identity, settings } = ctx.deps;
    const deps = { database, keys: identity.keys };
    const viewer = await findSignedIn(database, sessionOf(ctx.headers, settings.publicUrl));
    const { page: paged } = await readPage(deps, ctx.caller, ctx.body.token);
    if (viewer && viewer !== paged.personId) throw notYours();
    const { before, now } = await acknowledgePage(deps, ctx.caller, ctx.body.token);
    return { status: 200, headers, body: acknowledgedPage(before, now, settings.publicUrl).text };
  },
});
