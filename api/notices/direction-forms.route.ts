import { z } from 'zod';
import { changeDirection } from '../../src/notices/change-direction.ts';
import { recordDirection } from '../../src/notices/record-direction.ts';
import { defineRoute } from '../http/define-route.ts';
import { id, line, lines, wholeNumber } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { backToPage, goTo, utc } from '../incidents/forms.ts';
import { directionParams } from './direction-schemas.ts';
import { incidentParams } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  answers: backToPage,
} as const;
/** Empty: the direction names no day. */
const complyBy = z.union([utc, z.literal('').transform(() => null)]);
const direction = { reference: line(100), asks: lines(5_000, 3), receivedAt: utc, complyBy };
const asks = 'Prepare a statement, give us a copy, and notify each individual concerned.';
const thisMinute = () => new Date().toISOString().slice(0, 16);

export const recordDirectionForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/directions',
  summary: 'Record a direction of the Australian Commissioner from its form',
  params: incidentParams,
  body: z.strictObject({ agencyId: id(), ...direction }),
  example: async world => {
    const { incidentId, agencyId } = await world.newAustralian();
    const body = { agencyId, reference: 'NDB26/00417', asks, receivedAt: thisMinute(), complyBy: '' };
    return { params: { incidentId }, body };
  },
  handler: async ({ unit, params, body }) => {
    await recordDirection(unit, { ...params, ...body });
    return goTo(params.incidentId, '#directions');
  },
});

export const changeDirectionForm = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId/directions/:directionId',
  summary: 'Correct a direction from its form',
  params: directionParams,
  body: z.strictObject({ version: wholeNumber(1, 999_999), ...direction, reason: line(500, 3) }),
  example: async world => {
    const { incidentId, directionId, version } = await world.newDirection();
    const body = { version: String(version), reference: 'NDB26/00417', asks, receivedAt: thisMinute(), complyBy: '' };
    return { params: { incidentId, directionId }, body: { ...body, reason: 'it names no day' } };
  },
  handler: async ({ unit, params, body: { version, ...change } }) => {
    await changeDirection(unit, { ...params, version }, change);
    return goTo(params.incidentId, '#directions');
  },
});
