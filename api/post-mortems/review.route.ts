import { acknowledgePostMortem } from '../../src/incidents/acknowledge-post-mortem.ts';
import { publishPostMortem } from '../../src/incidents/publish-post-mortem.ts';
import { reviewPostMortem } from '../../src/incidents/review-post-mortem.ts';
import { submitPostMortem } from '../../src/incidents/submit-post-mortem.ts';
import { defineRoute } from '../http/define-route.ts';
import { operator } from '../http/serves.ts';
import { answerPostMortem, postMortemAnswers } from './answer.ts';
import { incidentParams, review } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['incidents'],
  serves: operator(),
  unit: 'write',
  params: incidentParams,
  answers: postMortemAnswers,
} as const;

export const submitPostMortemRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/post-mortem/submission',
  summary: 'Put a post-mortem before a second person',
  description: 'It needs its impact, its causes and at least one reader.',
  example: async world => ({ params: { incidentId: (await world.newPostMortem('written')).incidentId } }),
  handler: async ctx => {
    await submitPostMortem(ctx.unit, ctx.params.incidentId);
    return answerPostMortem(ctx.unit, ctx.params.incidentId);
  },
});

export const reviewPostMortemRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/post-mortem/review',
  summary: 'Approve a post-mortem in review, or send it back',
  description: 'For a second person: neither its author nor anybody who has written in it.',
  body: review,
  example: async world => ({
    params: { incidentId: (await world.newPostMortem('in_review')).incidentId },
    body: { decision: 'approve', reason: 'complete, and no blame in it' },
  }),
  handler: async ctx => {
    await reviewPostMortem(ctx.unit, { ...ctx.params, ...ctx.body });
    return answerPostMortem(ctx.unit, ctx.params.incidentId);
  },
});

export const publishPostMortemRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/post-mortem/publication',
  summary: 'Publish an approved post-mortem: its readers are mailed and reminded until each has read it',
  example: async world => ({ params: { incidentId: (await world.newPostMortem('approved')).incidentId } }),
  handler: async ctx => {
    await publishPostMortem(ctx.unit, ctx.params.incidentId);
    return answerPostMortem(ctx.unit, ctx.params.incidentId);
  },
});

export const acknowledgePostMortemRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/post-mortem/acknowledgement',
  summary: 'Say that you have read a published post-mortem',
  example: async world => ({ params: { incidentId: (await world.newPostMortem('published')).incidentId } }),
  handler: async ctx => {
    const { incidentId } = ctx.params;
    await acknowledgePostMortem(ctx.unit, { incidentId, personId: ctx.principal.personId, via: 'api' });
    return answerPostMortem(ctx.unit, incidentId);
  },
});
