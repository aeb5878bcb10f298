import { editNotice } from '../../src/notices/edit-notice.ts';
import { listNotices } from '../../src/notices/list-notices.ts';
import { proposeNotice } from '../../src/notices/propose-notice.ts';
import { readNotice } from '../../src/notices/read-notice.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { presentNotice } from './present.ts';
import { edit, etagHeader, incidentParams, notice, noticeParams, notices, proposal } from './schemas.ts';

const common = { tags: ['incidents'], serves: operator() } as const;

export const listNoticesRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/notices',
  summary: 'The notices of an incident, with approvals and proof of delivery',
  unit: 'read',
  params: incidentParams,
  answers: { 200: { description: 'All of them, by agency and number', schema: notices } },
  example: async world => ({ params: { incidentId: (await world.newNotice()).incidentId } }),
  handler: async ctx => {
    const rows = await listNotices(ctx.unit, ctx.params.incidentId);
    return { status: 200, body: { data: rows.map(presentNotice) } };
  },
});

export const readNoticeRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/notices/:noticeId',
  summary: 'Read a notice',
  unit: 'read',
  params: noticeParams,
  answers: { 200: { description: 'The notice', schema: notice, headers: etagHeader } },
  example: async world => {
    const { incidentId, noticeId } = await world.newNotice();
    return { params: { incidentId, noticeId } };
  },
  handler: async ctx => {
    const row = await readNotice(ctx.unit, ctx.params);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentNotice(row) };
  },
});

export const proposeNoticeRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/notices',
  summary: 'Draft the next notice to an agency now',
  description:
    'The run drafts by itself whenever there is something to tell. This is for a further one, or after one was withdrawn. It is yours then: others approve it.',
  unit: 'none',
  params: incidentParams,
  body: proposal,
  answers: { 201: { description: 'The draft', schema: notice, headers: { ...etagHeader, location: 'Where' } } },
  example: async world => {
    const { incidentId, agencyId } = await world.newNotice({ state: 'sent' });
    return { params: { incidentId }, body: { agencyId } };
  },
  handler: async ctx => {
    const { database, reports } = ctx.deps;
    const { incidentId } = ctx.params;
    const asCaller = <T>(work: (unit: Parameters<typeof readNotice>[0]) => Promise<T>): Promise<T> =>
      ctx.units.asCaller('write', unit => work(unit));
    const deps = { database, securityMail: reports.securityMail, asCaller };
    const noticeId = await proposeNotice(deps, { incidentId, agencyId: ctx.body.agencyId });
    const row = await asCaller(unit => readNotice(unit, { incidentId, noticeId }));
    const headers = {
      ...{ etag: etagOf(row.version), location: `/v1/operations/incidents/${incidentId}/notices/${noticeId}` },
    };
    return { status: 201, headers, body: presentNotice(row) };
  },
});

export const editNoticeRoute = defineRoute({
  ...common,
  method: 'patch',
  path: '/v1/operations/incidents/:incidentId/notices/:noticeId',
  summary: 'Change the text of a draft',
  description:
    'It gets another hash: approvals of the old text count no longer, and you cannot approve it. A text that says what belongs to another agency is refused: its name, e-mail addresses, ids, people of an affected one.',
  unit: 'write',
  ifMatch: true,
  params: noticeParams,
  body: edit,
  answers: { 200: { description: 'Changed', schema: notice, headers: etagHeader } },
  example: async world => {
    const { incidentId, noticeId, version } = await world.newNotice();
    const body = { body: 'Somebody has read the names of your owners and renters.' };
    return { params: { incidentId, noticeId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => {
    await editNotice(ctx.unit, ctx.params, { ...ctx.body, version: ctx.ifMatch });
    const row = await readNotice(ctx.unit, ctx.params);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentNotice(row) };
  },
});
