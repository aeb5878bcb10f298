import { z } from 'zod';
import { id, say, word } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';
import { incidentOutcomes, severities } from './words.ts';

const input = z.object({
  incidentId: z.uuid(),
  number: z.int().positive(),
  severity: z.enum(severities),
  /** Goes on under another run id past so many events of its history; without it, when Temporal suggests so. */
  renewAfterEvents: z.int().positive().optional(),
});
const result = z.object({ outcome: z.enum(incidentOutcomes) });
export type RespondToIncidentInput = z.infer<typeof input>;
export type RespondToIncidentResult = z.infer<typeof result>;

/**
 * Drives an incident until it is closed (controls A2, A3). Every decision is a row and a wake; the run reads the rows,
 * does what is due by the clock, and says what it waits for.
 */
export const respondToIncident = defineContract<RespondToIncidentInput, RespondToIncidentResult>({
  name: 'respond-to-incident',
  scope: 'platform',
  queue: 'security',
  priority: priorities.security,
  beginsAfterMs: 3_000,
  input,
  result,
  key: ({ incidentId }) => incidentId,
  describe: ({ incidentId, number, severity }) => ({
    summary: say`Incident INC-${number}, opened as ${word(severity)}`,
    details: [say`Incident ${id(incidentId)}`],
  }),
  onClosed: 'drop',
  controls: ['A2', 'A3', 'A4'],
});

/** The id of an incident's run, for `unit.wakeRun`. */
export const respondToIncidentId = (incidentId: string): string => `platform/respond-to-incident/${incidentId}`;
