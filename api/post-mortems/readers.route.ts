import { nameReaders } from '../../src/incidents/name-readers.ts';
import { releaseReader } from '../../src/incidents/release-reader.ts';
import { similarIncidents } from '../../src/incidents/similar-incidents.ts';
import { defineRoute } from '../http/define-route.ts';
import { isoInstant } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { answerPostMortem, postMortemAnswers } from './answer.ts';
import { incidentParams, readerParams, readersNamed, release, similar } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['incidents'],
  serves: operator(),
  unit: 'write',
  answers: postMortemAnswers,
} as const;

export const nameReadersRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/post-mortem/readers',
  summary: 'Name people of the company who are to read the post-mortem',
  description: 'Whoever is named already stays so. Of an exercise, only its people read.',
  params: incidentParams,
  body: readersNamed,
  example: async world => ({
    params: { incidentId: (await world.newPostMortem()).incidentId },
    body: { personIds: [world.operator.personId] },
  }),
  handler: async ctx => {
    await nameReaders(ctx.unit, { ...ctx.params, ...ctx.body });
    return answerPostMortem(ctx.unit, ctx.params.incidentId);
  },
});

export const releaseReaderRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/post-mortem/readers/:personId/release',
  summary: 'Let somebody off reading the post-mortem, with a reason',
  description: 'Not oneself. Who has left the company is released without anybody’s doing.',
  params: readerParams,
  body: release,
  example: async world => {
    const { incidentId, readerId } = await world.newPostMortem('published');
    return { params: { incidentId, personId: readerId }, body: { reason: 'on leave until autumn' } };
  },
  handler: async ctx => {
    await releaseReader(ctx.unit, { ...ctx.params, ...ctx.body });
    return answerPostMortem(ctx.unit, ctx.params.incidentId);
  },
});

export const similarIncidentsRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/similar-incidents',
  summary: 'Past incidents like this one, most alike first, with what they share',
  unit: 'read',
  params: incidentParams,
  answers: { 200: { description: 'At most ten', schema: similar } },
  example: async world => ({ params: { incidentId: (await world.newIncident()).incidentId } }),
  handler: async ctx => {
    const found = await similarIncidents(ctx.unit, ctx.params.incidentId);
    return { status: 200, body: { data: found.map(each => ({ ...each, detectedAt: isoInstant(each.detectedAt) })) } };
  },
});
