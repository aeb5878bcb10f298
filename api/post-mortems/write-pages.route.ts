import { z } from 'zod';
import { beginPostMortem } from '../../src/incidents/begin-post-mortem.ts';
import { editPostMortem } from '../../src/incidents/edit-post-mortem.ts';
import { nameReaders } from '../../src/incidents/name-readers.ts';
import { publishPostMortem } from '../../src/incidents/publish-post-mortem.ts';
import { readPostMortem } from '../../src/incidents/read-post-mortem.ts';
import { releaseReader } from '../../src/incidents/release-reader.ts';
import { reviewDecisions, reviewPostMortem } from '../../src/incidents/review-post-mortem.ts';
import { submitPostMortem } from '../../src/incidents/submit-post-mortem.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { defineRoute } from '../http/define-route.ts';
import { html, id, line, lines, noBody, wholeNumber } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import type { World } from '../http/world.ts';
import { incidentParams } from './schemas.ts';
import { baseOf, type PartTexts, writePage } from './write-pages.ts';

const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
const headers = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' };
const backToIt = {
  303: { description: 'Back to the post-mortem', schema: noBody, headers: { location: 'Its page' } },
} as const;
const back = (incidentId: string, anchor = '') =>
  ({ status: 303, headers: { location: `${baseOf(incidentId)}${anchor}` } }) as const;

const version = wholeNumber(1, 999_999_999).meta({ description: 'The version that the form was made from' });
/** Browsers end lines by two characters. */
const text = lines(50_000, 0).transform(said => said.replaceAll('\r\n', '\n'));
const textForm = z.strictObject({ version, impact: text, causes: text, wentWell: text, luck: text });
/** Four texts, in which a character may take nine. */
const limits = { bodyBytes: 2_000_000 };

const common = { tags: ['pages'], serves: operator(), params: incidentParams } as const;
const formOf = { ...common, method: 'post', unit: 'write', bodyType: 'form', answers: backToIt } as const;
const nothing = z.strictObject({}).optional();

async function shown(
  unit: PlatformUnit,
  { incidentId, ...given }: { incidentId: string; version?: number; texts?: PartTexts },
) {
  const { postMortem: row } = await readPostMortem(unit, incidentId);
  const { number, exercise } = await unit.sql
    .selectFrom('incident')
    .select(['number', 'exercise'])
    .where('id', '=', incidentId)
    .executeTakeFirstOrThrow();
  const texts = { impact: row.impact, causes: row.causes, wentWell: row.went_well, luck: row.luck };
  return writePage(
    { incidentId, number: Number(number), exercise, version: row.version, texts, ...given },
    given.texts !== undefined,
  );
}

const written = async (world: World) => {
  const { incidentId, version: at } = await world.newPostMortem();
  const texts = { impact: 'Nobody could sign in.', causes: 'A token in a log.', wentWell: 'Paging.', luck: '' };
  return { params: { incidentId }, body: { version: String(at), ...texts } };
};

export const beginForm = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/post-mortem/beginning',
  summary: 'Begin the post-mortem of an incident from its page',
  body: nothing,
  example: async world => ({
    params: { incidentId: (await world.newIncident({ phase: 'review' })).incidentId },
    body: {},
  }),
  handler: async ctx => {
    await beginPostMortem(ctx.unit, ctx.params.incidentId);
    return back(ctx.params.incidentId, '/text');
  },
});

export const showWriting = defineRoute({
  ...common,
  method: 'get',
  path: '/operations/incidents/:incidentId/post-mortem/text',
  summary: 'Where a post-mortem is written',
  unit: 'read',
  answers: page,
  example: async world => ({ params: { incidentId: (await world.newPostMortem()).incidentId } }),
  handler: async ctx => ({ status: 200, headers, body: (await shown(ctx.unit, ctx.params)).text }),
});

export const previewForm = defineRoute({
  ...common,
  method: 'post',
  path: '/operations/incidents/:incidentId/post-mortem/preview',
  summary: 'See how what was written would look; nothing is kept',
  unit: 'read',
  bodyType: 'form',
  limits,
  body: textForm,
  answers: page,
  example: written,
  handler: async ctx => {
    const { version: at, ...texts } = ctx.body;
    const body = await shown(ctx.unit, { ...ctx.params, version: at, texts });
    return { status: 200, headers, body: body.text };
  },
});

export const textFormRoute = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/post-mortem/text',
  summary: 'Write a post-mortem from its form',
  limits,
  body: textForm,
  example: written,
  handler: async ctx => {
    const { version: at, ...parts } = ctx.body;
    await editPostMortem(ctx.unit, { ...ctx.params, version: at, parts });
    return back(ctx.params.incidentId);
  },
});

export const submissionForm = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/post-mortem/submission',
  summary: 'Ask for a review of a post-mortem from its page',
  body: nothing,
  example: async world => ({
    params: { incidentId: (await world.newPostMortem('written')).incidentId },
    body: {},
  }),
  handler: async ctx => {
    await submitPostMortem(ctx.unit, ctx.params.incidentId);
    return back(ctx.params.incidentId);
  },
});

export const reviewFormRoute = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/post-mortem/review',
  summary: 'Approve a post-mortem, or send it back, from its page',
  body: z.strictObject({ version, decision: z.enum(reviewDecisions), reason: line(500, 3) }),
  example: async world => {
    const { incidentId, version: at } = await world.newPostMortem('in_review');
    return { params: { incidentId }, body: { version: String(at), decision: 'approve', reason: 'nothing is missing' } };
  },
  handler: async ctx => {
    await reviewPostMortem(ctx.unit, { ...ctx.params, ...ctx.body });
    return back(ctx.params.incidentId);
  },
});

export const publicationForm = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/post-mortem/publication',
  summary: 'Publish an approved post-mortem from its page',
  body: nothing,
  example: async world => ({
    params: { incidentId: (await world.newPostMortem('approved')).incidentId },
    body: {},
  }),
  handler: async ctx => {
    await publishPostMortem(ctx.unit, ctx.params.incidentId);
    return back(ctx.params.incidentId);
  },
});

export const readerForm = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/post-mortem/readers',
  summary: 'Name somebody to read a post-mortem from its page',
  body: z.strictObject({ personId: id() }),
  example: async world => ({
    params: { incidentId: (await world.newPostMortem()).incidentId },
    body: { personId: world.operator.personId },
  }),
  handler: async ctx => {
    await nameReaders(ctx.unit, { ...ctx.params, personIds: [ctx.body.personId] });
    return back(ctx.params.incidentId, '#readers');
  },
});

export const releaseForm = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/post-mortem/release',
  summary: 'Let somebody off reading a post-mortem from its page',
  body: z.strictObject({ personId: id(), reason: line(500, 3) }),
  example: async world => {
    const { incidentId, readerId } = await world.newPostMortem('published');
    return { params: { incidentId }, body: { personId: readerId, reason: 'on leave until autumn' } };
  },
  handler: async ctx => {
    await releaseReader(ctx.unit, { ...ctx.params, ...ctx.body });
    return back(ctx.params.incidentId, '#readers');
  },
});
