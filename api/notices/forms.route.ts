import { z } from 'zod';
import { approveNotice } from '../../src/notices/approve-notice.ts';
import { editNotice } from '../../src/notices/edit-notice.ts';
import { recordCall } from '../../src/notices/record-call.ts';
import { withdrawNotice } from '../../src/notices/withdraw-notice.ts';
import { defineRoute } from '../http/define-route.ts';
import { line, lines, noBody, wholeNumber } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { noticeParams, sha256, withdrawal } from './schemas.ts';

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

/** Words line by line, and the one reason that whoever sends the form has for all of them. */
const ordinary = {
  ordinaryWords: z.union([lines(4_000), z.literal('')]).optional(),
  ordinaryReason: z.union([line(500, 3), z.literal('')]).optional(),
};
function exceptionsOf({
  ordinaryWords,
  ordinaryReason,
}: {
  ordinaryWords?: string | undefined;
  ordinaryReason?: string | undefined;
}) {
  const reason = ordinaryReason ?? '';
  const words = (ordinaryWords ?? '').split('\n').map(word => word.trim());
  return reason === '' ? [] : words.filter(word => word !== '').map(word => ({ word, reason }));
}

export const approveNoticeForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/notices/:noticeId/approval',
  summary: 'Approve a notice from its form',
  body: z.strictObject({ sha256: sha256(), ...ordinary }),
  example: async world => {
    const { incidentId, noticeId, sha256 } = await world.newNotice();
    return { params: { incidentId, noticeId }, body: { sha256 } };
  },
  handler: async ctx => {
    const { sha256: text, ...said } = ctx.body;
    await approveNotice(ctx.unit, ctx.params, { sha256: text, exceptions: exceptionsOf(said) });
    return back(ctx.params.incidentId);
  },
});

export const editNoticeForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/notices/:noticeId/text',
  summary: 'Change the text of a draft from its form',
  limits: { bodyBytes: 400_000 },
  body: z.strictObject({
    version: wholeNumber(1, 999_999),
    subject: line(200, 3),
    body: lines(50_000, 20),
    ...ordinary,
  }),
  example: async world => {
    const { incidentId, noticeId, version } = await world.newNotice();
    const text = { subject: 'What has happened', body: 'Somebody has read the names of your owners.' };
    return { params: { incidentId, noticeId }, body: { version: String(version), ...text } };
  },
  handler: async ctx => {
    const { version, subject, body, ...said } = ctx.body;
    await editNotice(ctx.unit, ctx.params, { version, subject, body, exceptions: exceptionsOf(said) });
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
