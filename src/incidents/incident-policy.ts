import { z } from 'zod';
import { severities } from './words.ts';

const ms = z.int().positive();
const bySeverity = z.record(z.enum(severities), ms);

/** The durations an incident runs by, in milliseconds: fixed when it is opened, and shown with it. */
export const incidentPolicySchema = z.strictObject({
  version: z.string(),
  /** Without a commander for so long, somebody is paged again. */
  commanderWithinMs: bySeverity,
  /** Without a word in the timeline by a person for so long, the commander is reminded. */
  updateEveryMs: bySeverity,
  /** From fixed to a published post-mortem. */
  postMortemWithinMs: ms,
  /** Readers of the post-mortem are reminded after so long, again and again. */
  remindReadersEveryMs: ms,
  /** From awareness to the first notice sent to each affected agency. */
  notifyWithinMs: ms,
  /** Reminders to an agency that has not acknowledged; after the last one a person telephones. */
  remindAgencyAfterMs: z.array(ms),
  callAgencyAfterMs: ms,
  /** Shorter clocks of the law, by kind, for exercises: anything else runs by the law's own (`src/notices/law.ts`). */
  legalMs: z.record(z.string(), ms).optional(),
});
export type IncidentPolicy = z.infer<typeof incidentPolicySchema>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** In force for incidents opened from now on. A change gets another version; open incidents keep theirs. */
export const incidentPolicy: IncidentPolicy = {
  version: '2026-11',
  commanderWithinMs: { sev1: 15 * minute, sev2: 30 * minute, sev3: 4 * hour, sev4: day },
  updateEveryMs: { sev1: hour, sev2: 2 * hour, sev3: day, sev4: 3 * day },
  postMortemWithinMs: 5 * day,
  remindReadersEveryMs: 2 * day,
  notifyWithinMs: 24 * hour,
  remindAgencyAfterMs: [4 * hour, 12 * hour, 24 * hour],
  callAgencyAfterMs: 36 * hour,
};
