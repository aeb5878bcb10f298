import { z } from 'zod';
import { choosePlace } from '../../src/identity/choose-place.ts';
import { describeMe } from '../../src/identity/describe-me.ts';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/schemas.ts';
import { person } from '../http/serves.ts';
import { choosePage } from './account-pages.ts';
import { formAnswers, goOn, pageAnswers, show } from './answers.ts';
import { safeNext } from './safe-next.ts';
import { nextField, nextQuery } from './schemas.ts';

const tags = ['pages'];

export const showChoose = defineRoute({
  method: 'get',
  path: '/choose',
  summary: 'The agencies, and operations, that one may go to',
  tags,
  serves: person(),
  unit: 'read',
  query: nextQuery,
  answers: pageAnswers,
  example: async world => ({ token: await world.token(world.members.viewer, { place: 'account' }) }),
  handler: async ctx => {
    const me = await describeMe(ctx.unit, ctx.principal);
    return show(choosePage(me, safeNext(ctx.query.next, ctx.deps.settings)));
  },
});

export const submitChoose = defineRoute({
  method: 'post',
  path: '/choose',
  summary: 'Choose where to work from the form',
  tags,
  serves: person(),
  unit: 'write',
  bodyType: 'form',
  body: z.strictObject({ place: z.union([id(), z.literal('operations')]), ...nextField }),
  answers: formAnswers,
  example: async world => ({
    token: await world.token(world.members.viewer, { place: 'account' }),
    body: { place: world.members.viewer.membershipId },
  }),
  handler: async ctx => {
    const { place } = ctx.body;
    const choice =
      place === 'operations' ? ({ kind: 'operations' } as const) : ({ kind: 'agency', membershipId: place } as const);
    const session = await choosePlace(ctx.unit, ctx.principal, choice);
    return goOn(session, safeNext(ctx.body.next, ctx.deps.settings), ctx.deps.settings);
  },
});
