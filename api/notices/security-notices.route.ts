import { z } from 'zod';
import { acknowledgeNotice } from '../../src/notices/acknowledge-notice.ts';
import { listSecurityNotices } from '../../src/notices/list-security-notices.ts';
import { openNotice } from '../../src/notices/open-notice.ts';
import { readSecurityNotice } from '../../src/notices/read-security-notice.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { staff } from '../http/serves.ts';
import { presentOwnNotice, presentWholeNotice } from './present.ts';
import { ownNotice, ownNoticeParams, ownNoticeWithClocks } from './schemas.ts';

const tags = ['security'] as const;
const reads = {
  method: 'get',
  tags,
  serves: staff({ permission: 'security.read', module: null }),
  unit: 'read',
} as const;
/** Reading must prove nothing, and confirming must be possible whatever else the agency may do. */
const confirms = {
  method: 'post',
  tags,
  unit: 'write',
  params: ownNoticeParams,
  serves: staff({ permission: 'security.read', module: null, whileReadOnly: true }),
  answers: { 200: { description: 'The notice', schema: ownNoticeWithClocks } },
} as const;

const shown = async (unit: Parameters<typeof readSecurityNotice>[0], noticeId: string) => {
  const read = await readSecurityNotice(unit, noticeId);
  return { status: 200, body: presentWholeNotice(read) } as const;
};
const example = async (world: { newNotice(given: { state: 'sent' }): Promise<{ noticeId: string }> }) => ({
  params: { noticeId: (await world.newNotice({ state: 'sent' })).noticeId },
});

export const listOwnNoticesRoute = defineRoute({
  ...reads,
  path: '/v1/security-notices',
  summary: 'Notices of security incidents that concern the agency, newest first',
  query: z.strictObject(listQuery(['-createdAt'])),
  answers: { 200: { description: 'A page', schema: listOf(ownNotice) } },
  example: async () => ({}),
  handler: async ctx => {
    const listed = await listSecurityNotices(ctx.unit, pageOfQuery('security-notices', ctx.query));
    return { status: 200, body: presentList('security-notices', ctx.query, listed, presentOwnNotice) };
  },
});

export const readOwnNoticeRoute = defineRoute({
  ...reads,
  path: '/v1/security-notices/:noticeId',
  summary: "A notice, with the clocks that the agency's law runs and the statements prepared for it",
  description: 'Reading proves nothing: say that it was opened, or acknowledge it, by the routes below.',
  params: ownNoticeParams,
  answers: { 200: { description: 'The notice', schema: ownNoticeWithClocks } },
  example,
  handler: ctx => shown(ctx.unit, ctx.params.noticeId),
});

export const openNoticeRoute = defineRoute({
  ...confirms,
  path: '/v1/security-notices/:noticeId/opened',
  summary: 'Say that you have opened a notice',
  example,
  handler: async ctx => {
    await openNotice(ctx.unit, ctx.params.noticeId);
    return shown(ctx.unit, ctx.params.noticeId);
  },
});

export const acknowledgeNoticeRoute = defineRoute({
  ...confirms,
  path: '/v1/security-notices/:noticeId/acknowledgement',
  summary: 'Say that you have read a notice: its reminders end',
  example,
  handler: async ctx => {
    await acknowledgeNotice(ctx.unit, ctx.params.noticeId);
    return shown(ctx.unit, ctx.params.noticeId);
  },
});
