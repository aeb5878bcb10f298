import { beginPostMortem } from '../../src/incidents/begin-post-mortem.ts';
import { editPostMortem } from '../../src/incidents/edit-post-mortem.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { answerPostMortem, postMortemAnswers } from './answer.ts';
import { etagHeader, incidentParams, parts, postMortem } from './schemas.ts';

const common = { tags: ['incidents'], serves: operator(), params: incidentParams } as const;

export const beginPostMortemRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/post-mortem',
  summary: 'Begin the post-mortem of an incident; its impact is drafted from the timeline',
  description: 'Whoever begins it is its author. One for each incident.',
  unit: 'write',
  answers: { 201: { description: 'Begun', schema: postMortem, headers: etagHeader } },
  example: async world => ({ params: { incidentId: (await world.newIncident({ phase: 'review' })).incidentId } }),
  handler: async ctx => {
    await beginPostMortem(ctx.unit, ctx.params.incidentId);
    return { ...(await answerPostMortem(ctx.unit, ctx.params.incidentId)), status: 201 } as const;
  },
});

export const readPostMortemRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/post-mortem',
  summary: 'The post-mortem of an incident, its readers and its actions',
  unit: 'read',
  answers: postMortemAnswers,
  example: async world => ({ params: { incidentId: (await world.newPostMortem()).incidentId } }),
  handler: async ctx => answerPostMortem(ctx.unit, ctx.params.incidentId),
});

export const editPostMortemRoute = defineRoute({
  ...common,
  method: 'patch',
  path: '/v1/operations/incidents/:incidentId/post-mortem',
  summary: 'Write parts of a post-mortem, in Markdown',
  description: 'What is left out stays. One that is in review becomes a draft again; a published one stays as it is.',
  unit: 'write',
  ifMatch: true,
  body: parts,
  limits: { bodyBytes: 500_000 },
  answers: postMortemAnswers,
  example: async world => {
    const { incidentId, version } = await world.newPostMortem();
    return {
      params: { incidentId },
      headers: { 'if-match': etagOf(version) },
      body: { causes: 'A token stood in a build log.' },
    };
  },
  handler: async ctx => {
    const { incidentId } = ctx.params;
    await editPostMortem(ctx.unit, { incidentId, version: ctx.ifMatch, parts: ctx.body });
    return answerPostMortem(ctx.unit, incidentId);
  },
});
