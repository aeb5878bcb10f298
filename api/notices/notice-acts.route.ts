import { approveNotice } from '../../src/notices/approve-notice.ts';
import { readNotice } from '../../src/notices/read-notice.ts';
import { recordCall } from '../../src/notices/record-call.ts';
import { withdrawNotice } from '../../src/notices/withdraw-notice.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { presentCall, presentNotice } from './present.ts';
import { approvalGiven, call, callMade, notice, noticeParams, withdrawal } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['incidents'],
  serves: operator(),
  unit: 'write',
  params: noticeParams,
} as const;

export const approveNoticeRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/notices/:noticeId/approvals',
  summary: 'Approve exactly the text of this hash',
  description:
    'Two different persons approve, none of whom wrote or changed it: 403 `second_person_required` otherwise. Another hash: 412 `version_stale`. A text that says what belongs to another agency: 409 `conflict`, each fault with the word and its line; a name that is an ordinary word takes an exception with a reason, by both. The second approval sends it; works while Temporal is down.',
  body: approvalGiven,
  answers: { 200: { description: 'The notice', schema: notice } },
  example: async world => {
    const { incidentId, noticeId, sha256 } = await world.newNotice();
    return { params: { incidentId, noticeId }, body: { sha256 } };
  },
  handler: async ctx => {
    await approveNotice(ctx.unit, ctx.params, ctx.body);
    return { status: 200, body: presentNotice(await readNotice(ctx.unit, ctx.params)) };
  },
});

export const withdrawNoticeRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/notices/:noticeId/withdrawal',
  summary: 'Withdraw a notice that was not sent',
  body: withdrawal,
  answers: { 200: { description: 'The notice', schema: notice } },
  example: async world => {
    const { incidentId, noticeId } = await world.newNotice();
    return { params: { incidentId, noticeId }, body: { reason: 'told by telephone instead' } };
  },
  handler: async ctx => {
    await withdrawNotice(ctx.unit, ctx.params, ctx.body);
    return { status: 200, body: presentNotice(await readNotice(ctx.unit, ctx.params)) };
  },
});

export const recordCallRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/notices/:noticeId/calls',
  idempotent: 'offered',
  summary: 'Record a telephone call about a sent notice',
  description: 'Once somebody was reached, reminders end and the task to telephone closes by itself.',
  body: callMade,
  answers: { 201: { description: 'The call', schema: call } },
  example: async world => {
    const { incidentId, noticeId } = await world.newNotice({ state: 'sent' });
    const body = { reached: true, note: 'Spoke with the owner.', calledAt: '2026-03-01T09:30:00.000Z' };
    return { params: { incidentId, noticeId }, body };
  },
  handler: async ctx => ({ status: 201, body: presentCall(await recordCall(ctx.unit, ctx.params, ctx.body)) }),
});
