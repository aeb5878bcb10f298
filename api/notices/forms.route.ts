import { z } from 'zod';
import { approveNotice } from '../../src/notices/approve-notice.ts';
import { editNotice } from '../../src/notices/edit-notice.ts';
import { recordCall } from '../../src/notices/record-call.ts';
import { withdrawNotice } from '../../src/notices/withdraw-notice.ts';
import { defineRoute } from '../http/define-route.ts';
import { line, lines, noBody, wholeNumber } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { approvalGiven, noticeParams, withdrawal } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  params: noticeParams,
  answers: { 303: { description: 'Back to the incident', schema: noBody, headers: { location: 'The page' } } },
} as const;
const back = (incidentId: string) =>
  ({ status: 303, headers: { location: `/operations/incidents/${incidentId}#notices` } }) as const;

export const approveNoticeForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/notices/:noticeId/approval',
  summary: 'Approve a notice from its form',
  body: approvalGiven,
  example: async world => {
    const { incidentId, noticeId, sha256 } = await world.newNotice();
    return { params: { incidentId, noticeId }, body: { sha256 } };
  },
  handler: async ctx => {
    await approveNotice(ctx.unit, ctx.params, ctx.body);
    return back(ctx.params.incidentId);
  },
});

export const editNoticeForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/notices/:noticeId/text',
  summary: 'Change the text of a draft from its form',
  limits: { bodyBytes: 400_000 },
  body: z.strictObject({ version: wholeNumber(1, 999_999), subject: line(200, 3), body: lines(50_000, 20) }),
  example: async world => {
    const { incidentId, noticeId, version } = await world.newNotice();
    const text = { subject: 'What has happened', body: 'Somebody has read the names of your owners.' };
    return { params: { incidentId, noticeId }, body: { version: String(version), ...text } };
  },
  handler: async ctx => {
    await editNotice(ctx.unit, ctx.params, ctx.body);
    return back(ctx.params.incidentId);
  },
});

export const withdrawNoticeForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/notices/:noticeId/withdrawal',
  summary: 'Withdraw a notice from its form',
  body: withdrawal,
  example: async world => {
    const { incidentId, noticeId } = await world.newNotice();
    return { params: { incidentId, noticeId }, body: { reason: 'told by telephone instead' } };
  },
  handler: async ctx => {
    await withdrawNotice(ctx.unit, ctx.params, ctx.body);
    return back(ctx.params.incidentId);
  },
});

export const recordCallForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/notices/:noticeId/calls',
  summary: 'Record a call made just now, from its form',
  body: z.strictObject({ reached: z.enum(['true', 'false']), note: lines(2_000, 3) }),
  example: async world => {
    const { incidentId, noticeId } = await world.newNotice({ state: 'sent' });
    return { params: { incidentId, noticeId }, body: { reached: 'true', note: 'Spoke with the owner.' } };
  },
  handler: async ctx => {
    const { reached, note } = ctx.body;
    await recordCall(ctx.unit, ctx.params, { reached: reached === 'true', note, calledAt: new Date().toISOString() });
    return back(ctx.params.incidentId);
  },
});
