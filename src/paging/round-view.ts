import { z } from 'zod';
import { severities } from '../incidents/words.ts';
import { roundStates } from './words.ts';

/** What one glance at a round tells: ids, closed words, numbers and instants only. */
export const roundView = z.object({
  state: z.enum(roundStates),
  number: z.int().positive(),
  exercise: z.boolean(),
  severity: z.enum(severities),
  /** The last level that has begun; `exhausted`: none is left, everybody is paged. */
  level: z.int(),
  exhausted: z.boolean(),
  acknowledgedBy: z.uuid().nullable(),
  sent: z.int(),
  failed: z.int(),
  held: z.int(),
  /** Pages to send now. */
  toSend: z.array(z.uuid()),
  lookAgainAtMs: z.number().nullable(),
});
export type RoundView = z.infer<typeof roundView>;
