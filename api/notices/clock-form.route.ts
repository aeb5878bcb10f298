import { z } from 'zod';
import { settleIncidentClock } from '../../src/notices/settle-incident-clock.ts';
import { defineRoute } from '../http/define-route.ts';
import { line, noBody } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { clockParams } from './schemas.ts';

/** `met`, `excepted <section>`, or, of a direction, `cancelled`: one list for people to choose from. */
const outcome = z
  .string()
  .regex(/^(met|cancelled|excepted .{1,40})$/s, { error: 'is no way to settle a clock' })
  .transform(text => {
    if (text === 'met' || text === 'cancelled') return { as: text } as const;
    return { as: 'excepted' as const, section: text.slice('excepted '.length).trim() };
  });

export const settleClockForm = defineRoute({
  method: 'post',
  path: '/operations/incidents/:incidentId/clocks/:clockId/settlement',
  summary: "Settle an agency's clock from the page of its incident",
  tags: ['pages'],
  serves: operator(),
  unit: 'write',
  bodyType: 'form',
  params: clockParams,
  body: z.strictObject({ outcome, reason: line(500, 3) }),
  answers: { 303: { description: 'Back to the incident', schema: noBody, headers: { location: 'Its page' } } },
  example: async world => {
    const { incidentId, clockId } = await world.newNotice({ state: 'sent' });
    return { params: { incidentId, clockId }, body: { outcome: 'met', reason: 'the agency has told its authority' } };
  },
  handler: async ({ unit, params, body: { outcome: settled, reason } }) => {
    await settleIncidentClock(unit, { ...params, ...settled, reason });
    return { status: 303, headers: { location: `/operations/incidents/${params.incidentId}#clocks` } };
  },
});
