import { z } from 'zod';
import { isDomainError } from '../../src/kernel/errors.ts';
import { acknowledgeByLink } from '../../src/notices/acknowledge-by-link.ts';
import { acknowledgeNotice } from '../../src/notices/acknowledge-notice.ts';
import { noticeTokenSchema } from '../../src/notices/notice-link.ts';
import { openNotice } from '../../src/notices/open-notice.ts';
import { readNoticeByLink } from '../../src/notices/read-notice-by-link.ts';
import { readSecurityNotice } from '../../src/notices/read-security-notice.ts';
import { defineRoute } from '../http/define-route.ts';
import { html, noBody } from '../http/schemas.ts';
import { everybody, staff } from '../http/serves.ts';
import type { World } from '../http/world.ts';
import { linkedNoticePage, noSuchLinkPage, ownNoticePage } from './notice-pages.ts';
import { presentWholeNotice } from './present.ts';
import { ownNoticeParams } from './schemas.ts';

const contentType = 'text/html';
const page = { 200: { description: 'The page', schema: html, contentType } } as const;
const back = { 303: { description: 'Back to the notice', schema: noBody, headers: { location: 'The page' } } } as const;
const headers = { 'cache-control': 'no-store' };
const example = async (world: World) => ({
  params: { noticeId: (await world.newNotice({ state: 'sent' })).noticeId },
});

export const showOwnNotice = defineRoute({
  method: 'get',
  path: '/notices/:noticeId',
  summary: 'Where the mail of a notice leads its admins',
  tags: ['pages'],
  serves: staff({ permission: 'security.read', module: null }),
  unit: 'read',
  params: ownNoticeParams,
  answers: page,
  example,
  handler: async ctx => {
    const shown = presentWholeNotice(await readSecurityNotice(ctx.unit, ctx.params.noticeId));
    return { status: 200, headers, body: ownNoticePage(shown, ctx.principal.agency.membershipId).text };
  },
});

const form = {
  method: 'post',
  tags: ['pages'],
  unit: 'write',
  bodyType: 'form',
  params: ownNoticeParams,
  answers: back,
  serves: staff({ permission: 'security.read', module: null, whileReadOnly: true }),
  body: z.strictObject({}).optional(),
} as const;

export const openNoticeForm = defineRoute({
  ...form,
  path: '/notices/:noticeId/opened',
  summary: 'Open a notice from its page',
  example,
  handler: async ctx => {
    await openNotice(ctx.unit, ctx.params.noticeId);
    return { status: 303, headers: { ...headers, location: `/notices/${ctx.params.noticeId}` } };
  },
});

export const acknowledgeNoticeForm = defineRoute({
  ...form,
  path: '/notices/:noticeId/acknowledgement',
  summary: 'Say on its page that you have read a notice',
  example,
  handler: async ctx => {
    await acknowledgeNotice(ctx.unit, ctx.params.noticeId);
    return { status: 303, headers: { ...headers, location: `/notices/${ctx.params.noticeId}` } };
  },
});

const token = z.strictObject({ token: noticeTokenSchema });
const linked = {
  path: '/security-notices/open',
  tags: ['pages'],
  serves: everybody(),
  unit: 'none',
  answers: { ...page, 404: { description: 'No such link', schema: html, contentType } },
} as const;
/** The token is in the address: it goes to no other page. */
const unlinked = { ...headers, 'referrer-policy': 'same-origin' };
const missing = () => ({ status: 404, headers: unlinked, body: noSuchLinkPage().text }) as const;

export const showLinkedNotice = defineRoute({
  ...linked,
  method: 'get',
  summary: "Where the security contact's link leads: the notice and a form; reading changes nothing",
  query: token,
  example: async world => ({ query: { token: (await world.newNotice({ state: 'sent' })).token } }),
  handler: async ctx => {
    try {
      const deps = { database: ctx.deps.database, keys: ctx.deps.identity.keys };
      const { notice, acknowledgedAt } = await readNoticeByLink(deps, ctx.query.token);
      const body = linkedNoticePage(notice, { token: ctx.query.token, acknowledgedAt }).text;
      return { status: 200, headers: unlinked, body };
    } catch (error) {
      if (isDomainError(error, 'link_invalid')) return missing();
      throw error;
    }
  },
});

export const acknowledgeLinkForm = defineRoute({
  ...linked,
  method: 'post',
  bodyType: 'form',
  summary: 'Say by the link of a mail that you have read a notice',
  body: token,
  example: async world => ({ body: { token: (await world.newNotice({ state: 'sent' })).token } }),
  handler: async ctx => {
    try {
      const deps = { database: ctx.deps.database, keys: ctx.deps.identity.keys };
      const { notice, acknowledgedAt } = await acknowledgeByLink(deps, ctx.body.token);
      const body = linkedNoticePage(notice, { token: ctx.body.token, acknowledgedAt }).text;
      return { status: 200, headers: unlinked, body };
    } catch (error) {
      if (isDomainError(error, 'link_invalid')) return missing();
      throw error;
    }
  },
});
