import { z } from 'zod';
import { addAction } from '../../src/incidents/add-action.ts';
import { changeAction } from '../../src/incidents/change-action.ts';
import { settleAction } from '../../src/incidents/settle-action.ts';
import { defineRoute } from '../http/define-route.ts';
import { id, line, noBody, wholeNumber } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { utc } from '../incidents/forms.ts';
import { actionParams, incidentParams, settlement } from './schemas.ts';
import { baseOf } from './write-pages.ts';

const formOf = {
  method: 'post',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  answers: { 303: { description: 'Back to the post-mortem', schema: noBody, headers: { location: 'Its page' } } },
} as const;
/** Actions may be there before the post-mortem is: then the incident's page shows them. */
const back = (incidentId: string, hasPostMortem: boolean) => {
  const location = hasPostMortem ? `${baseOf(incidentId)}#actions` : `/operations/incidents/${incidentId}#post-mortem`;
  return { status: 303, headers: { location } } as const;
};
type Unit = Parameters<typeof addAction>[0];
const hasPostMortem = async (unit: Unit, incidentId: string): Promise<boolean> =>
  (await unit.sql.selectFrom('post_mortem').select('id').where('incident_id', '=', incidentId).executeTakeFirst()) !==
  undefined;

const fields = { title: line(300, 3), ownerId: id(), dueAt: utc };

export const addActionForm = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/actions',
  summary: 'Add an action from the page of a post-mortem',
  params: incidentParams,
  body: z.strictObject(fields),
  example: async world => ({
    params: { incidentId: (await world.newPostMortem()).incidentId },
    body: { title: 'Keep tokens out of build logs', ownerId: world.operator.personId, dueAt: '2027-03-01T09:00' },
  }),
  handler: async ctx => {
    const { incidentId } = ctx.params;
    await addAction(ctx.unit, { incidentId, ...ctx.body });
    return back(incidentId, await hasPostMortem(ctx.unit, incidentId));
  },
});

export const changeActionForm = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/actions/:actionId/change',
  summary: 'Change an open action from the page of a post-mortem',
  params: actionParams,
  body: z.strictObject({ version: wholeNumber(1, 999_999_999), ...fields, reason: line(500, 3) }),
  example: async world => {
    const { version, ...params } = await world.newPostMortemAction();
    const changed = { title: 'Keep tokens out of all logs', ownerId: world.operator.personId };
    const body = { version: String(version), ...changed, dueAt: '2027-04-01T09:00', reason: 'waits for a release' };
    return { params, body };
  },
  handler: async ctx => {
    await changeAction(ctx.unit, { ...ctx.params, ...ctx.body });
    return back(ctx.params.incidentId, await hasPostMortem(ctx.unit, ctx.params.incidentId));
  },
});

export const settleActionForm = defineRoute({
  ...formOf,
  path: '/operations/incidents/:incidentId/actions/:actionId/settlement',
  summary: 'Say on the page of a post-mortem that an action is done, or decline it',
  params: actionParams,
  body: settlement,
  example: async world => {
    const { version: _version, ...params } = await world.newPostMortemAction();
    return { params, body: { as: 'declined', reason: 'the module is gone' } };
  },
  handler: async ctx => {
    await settleAction(ctx.unit, { ...ctx.params, ...ctx.body });
    return back(ctx.params.incidentId, await hasPostMortem(ctx.unit, ctx.params.incidentId));
  },
});
