import { z } from 'zod';
import { dataCategories } from '../../src/notices/affected-categories.ts';
import { affectedStates } from '../../src/notices/words.ts';
import { id, instant, line, lines, moment } from '../http/schemas.ts';

const count = z.int().min(0).max(2_000_000_000).nullable();
const reason = line(500, 3).meta({ example: 'its leases were read by the account that was taken over' });
const details = {
  dataCategories: z
    .array(z.enum(dataCategories))
    .max(dataCategories.length)
    .transform(all => [...new Set(all)])
    .optional(),
  peopleAffected: count.optional().meta({ description: 'About how many people; null while nobody knows' }),
  recordsAffected: count.optional(),
  consequences: lines(10_000).nullable().optional().meta({ description: 'What may follow from it; Markdown' }),
};

export const newAffected = z.strictObject({ agencyId: id(), reason, ...details }).meta({ id: 'NewAffectedAgency' });
export const affectedChange = z.strictObject({ reason, ...details }).meta({ id: 'AffectedAgencyChange' });
export const affectedDecision = z
  .strictObject({ decision: z.enum(['confirmed', 'rejected']), reason, ...details })
  .meta({ id: 'AffectedAgencyDecision' });

const word = z.string().regex(/^[a-z][a-z0-9_.]{0,79}$/, { error: 'is no word of the audit log' });
const given = ['actorId', 'personId', 'sessionId', 'requestIds', 'actions', 'subjectTypes'] as const;
const longestMs = 366 * 86_400_000;
export const affectedSearch = z
  .strictObject({
    actorId: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .optional()
      .meta({ description: 'As events name it: a membership, a person, a run' }),
    personId: id().optional().meta({ description: 'By themselves and by all their memberships' }),
    sessionId: id().optional().meta({ description: 'Its person, from sign-in to its end; kept for 30 days after' }),
    requestIds: z.array(id()).min(1).max(1_000).optional(),
    actions: z
      .array(word)
      .min(1)
      .max(50)
      .optional()
      .meta({ example: ['contact.bank_revealed'] }),
    subjectTypes: z
      .array(word)
      .min(1)
      .max(50)
      .optional()
      .meta({ example: ['contact'] }),
    from: moment(),
    until: moment(),
  })
  .refine(({ from, until }) => Date.parse(from) < Date.parse(until), { path: ['until'], error: 'must be after from' })
  .refine(({ from, until }) => Date.parse(until) - Date.parse(from) <= longestMs, {
    path: ['until'],
    error: 'must be within a year of from',
  })
  .refine(search => given.some(field => search[field] !== undefined), {
    path: ['actorId'],
    error: `say at least one of ${given.join(', ')}`,
  })
  .refine(({ actorId, personId, sessionId }) => [actorId, personId, sessionId].filter(Boolean).length < 2, {
    path: ['personId'],
    error: 'one of actorId, personId and sessionId only',
  })
  .meta({ id: 'AffectedAgencySearch' });

export const affected = z
  .object({
    id: id(),
    incidentId: id(),
    agencyId: id(),
    state: z.enum(affectedStates),
    basis: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .meta({ description: 'Why it was proposed: how many events, of which subjects, the first and the last' }),
    dataCategories: z.array(z.string()),
    peopleAffected: count,
    recordsAffected: count,
    consequences: z.string().nullable(),
    reason: z.string().nullable(),
    decidedBy: id().nullable(),
    decidedAt: instant().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: z.int().meta({ description: 'The ETag begins with this number' }),
  })
  .meta({ id: 'AffectedAgency' });

export const incidentParams = z.strictObject({ incidentId: id() });
export const affectedParams = z.strictObject({ incidentId: id(), affectedId: id() });
export const etagHeader = { etag: 'The version, for If-Match' } as const;
