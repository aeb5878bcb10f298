import { undoMerge } from '../../src/contacts/undo-merge.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';
import { presentUndone } from './present-merge.ts';
import { mergeParams, mergeUndone } from './schemas.ts';

export const undoMergeRoute = defineRoute({
  method: 'post',
  path: '/v1/contacts/merges/:mergeId/undo',
  summary: 'Undo a merge within 30 days',
  description: 'Everything goes back where it was, but for what was changed since: that stays and is named.',
  tags: ['contacts'],
  serves: staff({ permission: 'contacts.merge', module: 'properties' }),
  unit: 'write',
  params: mergeParams,
  answers: { 200: { description: 'Undone', schema: mergeUndone } },
  example: async world => ({ params: { mergeId: (await world.newMerge()).mergeId } }),
  handler: async ctx => ({ status: 200, body: presentUndone(await undoMerge(ctx.unit, ctx.params.mergeId)) }),
});
