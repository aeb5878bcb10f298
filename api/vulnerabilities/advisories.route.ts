import { z } from 'zod';
import { findAdvisory } from '../../src/vulnerabilities/advisory-row.ts';
import { changeAdvisory } from '../../src/vulnerabilities/change-advisory.ts';
import { draftAdvisory } from '../../src/vulnerabilities/draft-advisory.ts';
import { listAdvisories } from '../../src/vulnerabilities/list-advisories.ts';
import { listSigningKeys } from '../../src/vulnerabilities/public-keys.ts';
import { publishAdvisory } from '../../src/vulnerabilities/publish-advisory.ts';
import { rotateSigningKey } from '../../src/vulnerabilities/rotate-signing-key.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { id, line } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { presentAdvisory } from './present.ts';
import { advisory, advisoryChange, advisoryParams, newAdvisory, publication, reportParams } from './schemas.ts';
import { signingOf } from './signing.ts';

const tags = ['operations'];
const common = { tags, serves: operator() } as const;
const etag = { etag: 'The version, for If-Match' };
const answer = { description: 'The advisory', schema: advisory, headers: etag };

export const listAdvisoriesRoute = defineRoute({
  ...{ ...common, method: 'get', path: '/v1/operations/advisories', unit: 'read' },
  summary: 'List advisories, drafts too, newest first',
  answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(advisory) }) } },
  example: async () => ({}),
  handler: async ctx => ({ status: 200, body: { data: (await listAdvisories(ctx.unit)).map(presentAdvisory) } }),
});

export const draftAdvisoryRoute = defineRoute({
  ...{ ...common, method: 'post', path: '/v1/operations/vulnerability-reports/:reportId/advisory', unit: 'write' },
  summary: 'Draft the advisory of a verified report',
  params: reportParams,
  body: newAdvisory,
  answers: { 201: answer },
  example: async world => ({
    params: { reportId: (await world.newReport('fixing')).reportId },
    body: {
      title: 'Notes of staff were shown to renters',
      description: 'Renters could read notes that staff had written.',
      remedy: 'Fixed by us; nothing is left to do for agencies.',
    },
  }),
  handler: async ctx => {
    const row = await draftAdvisory(ctx.unit, ctx.params.reportId, ctx.body);
    return { status: 201, headers: { etag: etagOf(row.version) }, body: presentAdvisory(row) };
  },
});

export const readAdvisoryRoute = defineRoute({
  ...{ ...common, method: 'get', path: '/v1/operations/advisories/:advisoryId', unit: 'read' },
  summary: 'Read an advisory as it is being written',
  params: advisoryParams,
  answers: { 200: answer },
  example: async world => ({ params: { advisoryId: (await world.newAdvisory()).advisoryId } }),
  handler: async ctx => {
    const row = await findAdvisory(ctx.unit, ctx.params.advisoryId);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentAdvisory(row) };
  },
});

export const changeAdvisoryRoute = defineRoute({
  ...{ ...common, method: 'patch', path: '/v1/operations/advisories/:advisoryId', unit: 'write', ifMatch: true },
  summary: 'Change an advisory; what is public stays as it is until somebody else publishes the change',
  params: advisoryParams,
  body: advisoryChange,
  answers: { 200: answer },
  example: async world => {
    const { advisoryId, version } = await world.newAdvisory();
    return { params: { advisoryId }, body: { title: 'Notes were shown' }, headers: { 'if-match': `"${version}"` } };
  },
  handler: async ctx => {
    const { title, description, remedy, cve } = ctx.body;
    const change = {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      ...(remedy === undefined ? {} : { remedy }),
      ...(cve === undefined ? {} : { cve }),
    };
    const row = await changeAdvisory(ctx.unit, ctx.params.advisoryId, change, ctx.ifMatch);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentAdvisory(row) };
  },
});

export const publishAdvisoryRoute = defineRoute({
  ...{ ...common, method: 'post', path: '/v1/operations/advisories/:advisoryId/publication', unit: 'none' },
  summary: 'Publish an advisory, or its changes, as a page and as signed CSAF 2.0; by somebody else than its author',
  description: 'The weakness must be fixed, and the agreed day have come. The report is disclosed by it.',
  ifMatch: true,
  params: advisoryParams,
  body: publication,
  answers: { 200: answer },
  example: async world => {
    const { advisoryId, version } = await world.newAdvisory('fixed');
    return { params: { advisoryId }, body: { summary: 'First publication' }, headers: { 'if-match': `"${version}"` } };
  },
  handler: async ctx => {
    const asOperator = <T>(mode: 'read' | 'write', work: Parameters<typeof ctx.units.asCaller<T>>[1]) =>
      ctx.units.asCaller(mode, work);
    const named = { ...ctx.params, version: ctx.ifMatch, summary: ctx.body.summary };
    const row = await publishAdvisory(signingOf(ctx.deps), asOperator, named);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentAdvisory(row) };
  },
});

export const rotateSigningKeyRoute = defineRoute({
  ...{ ...common, method: 'post', path: '/v1/operations/signing-key/rotation', unit: 'write' },
  summary: 'Replace the key that security.txt and advisories are signed with; a run does it',
  body: z.strictObject({ retireKeyId: id(), reason: line(500, 3) }),
  answers: { 202: { description: 'The run that does it', schema: z.object({ workflowId: z.string() }) } },
  example: async world => ({ body: { retireKeyId: await world.signingKey(), reason: 'Once a year' } }),
  handler: async ctx => ({
    status: 202,
    body: { workflowId: await rotateSigningKey(ctx.unit, ctx.body.retireKeyId, ctx.body.reason) },
  }),
});

export const readSigningKeyRoute = defineRoute({
  ...{ ...common, method: 'get', path: '/v1/operations/signing-key', unit: 'read' },
  summary: 'The key in force, and those that were replaced',
  answers: {
    200: {
      description: 'The newest first',
      schema: z.object({
        data: z.array(z.object({ id: id(), fingerprint: z.string(), retiredAt: z.string().nullable() })),
      }),
    },
  },
  example: async () => ({}),
  handler: async ctx => {
    const rows = await listSigningKeys(ctx.unit);
    const data = rows.map(({ id, fingerprint, retired_at }) => ({ id, fingerprint, retiredAt: retired_at }));
    return { status: 200, body: { data } };
  },
});
