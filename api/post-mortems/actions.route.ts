import { addAction } from '../../src/incidents/add-action.ts';
import { changeAction } from '../../src/incidents/change-action.ts';
import { findAction } from '../../src/incidents/find-action.ts';
import { listActions } from '../../src/incidents/read-post-mortem.ts';
import { settleAction } from '../../src/incidents/settle-action.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { presentAction } from './present.ts';
import {
  action,
  actionChange,
  actionList,
  actionParams,
  etagHeader,
  incidentParams,
  newAction,
  settlement,
} from './schemas.ts';

const common = { tags: ['incidents'], serves: operator() } as const;
const changed = { 200: { description: 'As it now stands', schema: action, headers: etagHeader } } as const;

async function answer(unit: PlatformUnit, named: { incidentId: string; actionId: string }) {
  const row = await findAction(unit, named);
  return { headers: { etag: etagOf(row.version) }, body: presentAction(row) };
}

export const listActionsRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/actions',
  summary: 'What is to change after an incident, in the order it is due',
  unit: 'read',
  params: incidentParams,
  answers: { 200: { description: 'All of them', schema: actionList } },
  example: async world => ({ params: { incidentId: (await world.newPostMortemAction()).incidentId } }),
  handler: async ctx => ({
    status: 200,
    body: { data: (await listActions(ctx.unit, ctx.params.incidentId)).map(presentAction) },
  }),
});

export const addActionRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/actions',
  idempotent: 'offered',
  summary: 'Add an action, with its owner and when it is due: a run reminds of it until it is settled',
  unit: 'write',
  params: incidentParams,
  body: newAction,
  answers: { 201: { description: 'Added', schema: action, headers: etagHeader } },
  example: async world => ({
    params: { incidentId: (await world.newPostMortem()).incidentId },
    body: { title: 'Keep tokens out of build logs', ownerId: world.operator.personId, dueAt: '2027-03-01T09:00:00Z' },
  }),
  handler: async ctx => {
    const actionId = await addAction(ctx.unit, { ...ctx.params, ...ctx.body });
    return { status: 201, ...(await answer(ctx.unit, { ...ctx.params, actionId })) };
  },
});

export const changeActionRoute = defineRoute({
  ...common,
  method: 'patch',
  path: '/v1/operations/incidents/:incidentId/actions/:actionId',
  summary: 'Change an open action: what, whose, until when',
  unit: 'write',
  ifMatch: true,
  params: actionParams,
  body: actionChange,
  answers: changed,
  example: async world => {
    const { version, ...params } = await world.newPostMortemAction();
    const body = { dueAt: '2027-04-01T09:00:00Z', reason: 'waits for a release' };
    return { params, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx => {
    await changeAction(ctx.unit, { ...ctx.params, ...ctx.body, version: ctx.ifMatch });
    return { status: 200, ...(await answer(ctx.unit, ctx.params)) };
  },
});

export const settleActionRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/actions/:actionId/settlement',
  summary: 'Say that an action is done, or decline it with a reason',
  unit: 'write',
  params: actionParams,
  body: settlement,
  answers: changed,
  example: async world => {
    const { version: _version, ...params } = await world.newPostMortemAction();
    return { params, body: { as: 'done', reason: 'in the release of March' } };
  },
  handler: async ctx => {
    await settleAction(ctx.unit, { ...ctx.params, ...ctx.body });
    return { status: 200, ...(await answer(ctx.unit, ctx.params)) };
  },
});
