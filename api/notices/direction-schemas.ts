import { z } from 'zod';
import { clockStates } from '../../src/clocks/words.ts';
import { id, instant, line, lines, moment } from '../http/schemas.ts';

export const directionParams = z.strictObject({ incidentId: id(), directionId: id() });

export const direction = z
  .object({
    id: id(),
    incidentId: id(),
    agencyId: id(),
    reference: z.string(),
    asks: z.string(),
    receivedAt: instant(),
    complyBy: instant()
      .nullable()
      .meta({ description: 'Null: as soon as practicable (s 26WR(10)); the figure is ours' }),
    recordedBy: id(),
    retractedAt: instant().nullable().meta({ description: 'It was recorded by mistake' }),
    clock: z.object({ id: id(), state: z.enum(clockStates), dueAt: instant(), exception: z.string().nullable() }),
    createdAt: instant(),
    updatedAt: instant(),
    version: z.int(),
  })
  .meta({ id: 'CommissionerDirection' });
export const directions = z.object({ data: z.array(direction) });
const directionFields = {
  reference: line(100).meta({ description: "Of the Commissioner's notice", example: 'NDB26/00417' }),
  asks: lines(5_000, 3).meta({
    description: 'What it asks: the statement, what more it is to set out (s 26WR(5)), whom to notify',
    example: 'Prepare a statement, give us a copy, and notify each individual concerned.',
  }),
  receivedAt: moment(),
  complyBy: moment().nullable().optional().meta({ description: 'By when, where it says so' }),
};
export const newDirection = z.strictObject({ agencyId: id(), ...directionFields });
export const directionChange = z.strictObject({
  reason: line(500, 3),
  ...{ reference: directionFields.reference.optional(), asks: directionFields.asks.optional() },
  ...{ receivedAt: directionFields.receivedAt.optional(), complyBy: directionFields.complyBy },
});
