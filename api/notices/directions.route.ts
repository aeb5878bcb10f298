import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { changeDirection } from '../../src/notices/change-direction.ts';
import { listDirections, withClocks } from '../../src/notices/list-directions.ts';
import { recordDirection } from '../../src/notices/record-direction.ts';
import type { DirectionRow } from '../../src/notices/rows.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { direction, directionChange, directionParams, directions, newDirection } from './direction-schemas.ts';
import { presentDirection } from './present.ts';
import { etagHeader, incidentParams } from './schemas.ts';

const common = { tags: ['incidents'], serves: operator() } as const;
const answer = async (unit: PlatformUnit, row: DirectionRow) => {
  const [one] = await withClocks(unit, [row]);
  if (!one) throw new Error('a direction has its clock');
  return { status: 200, headers: { etag: etagOf(row.version) }, body: presentDirection(one) } as const;
};

export const listDirectionsRoute = defineRoute({
  ...common,
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/directions',
  summary: 'Directions of the Australian Commissioner to agencies of an incident (Privacy Act 1988 (Cth) s 26WR)',
  unit: 'read',
  params: incidentParams,
  answers: { 200: { description: 'All of them, the oldest first, each with its clock', schema: directions } },
  example: async world => ({ params: { incidentId: (await world.newDirection()).incidentId } }),
  handler: async ctx => {
    const rows = await listDirections(ctx.unit, ctx.params.incidentId);
    return { status: 200, body: { data: rows.map(presentDirection) } };
  },
});

export const recordDirectionRoute = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/directions',
  idempotent: 'offered',
  summary: 'Record that an agency was directed to prepare a statement and to notify (s 26WR)',
  description:
    'Its clock `ndb_direction` runs from when it was received to the day that it names, or else by our figure: the section says as soon as practicable. An agency that is not in Australia is refused (`law_not_applicable`), and so is a reference that is recorded (`already_done`).',
  unit: 'write',
  params: incidentParams,
  body: newDirection,
  answers: { 201: { description: 'The direction', schema: direction, headers: etagHeader } },
  example: async world => {
    const { incidentId, agencyId } = await world.newAustralian();
    const asks = 'Prepare a statement, give us a copy, and notify each individual concerned.';
    const body = { agencyId, reference: 'NDB26/00417', asks, receivedAt: new Date().toISOString() };
    return { params: { incidentId }, body };
  },
  handler: async ctx => {
    const row = await recordDirection(ctx.unit, { ...ctx.params, ...ctx.body });
    return { ...(await answer(ctx.unit, row)), status: 201 };
  },
});

export const changeDirectionRoute = defineRoute({
  ...common,
  method: 'patch',
  path: '/v1/operations/incidents/:incidentId/directions/:directionId',
  summary: 'Correct what was recorded of a direction, or say how the Commissioner has varied it: its clock moves',
  unit: 'write',
  ifMatch: true,
  params: directionParams,
  body: directionChange,
  answers: { 200: { description: 'The direction', schema: direction, headers: etagHeader } },
  example: async world => {
    const { incidentId, directionId, version } = await world.newDirection();
    const body = { complyBy: new Date(Date.now() + 7 * 86_400_000).toISOString(), reason: 'we were given a week' };
    return { params: { incidentId, directionId }, headers: { 'if-match': etagOf(version) }, body };
  },
  handler: async ctx =>
    answer(ctx.unit, await changeDirection(ctx.unit, { ...ctx.params, version: ctx.ifMatch }, ctx.body)),
});
