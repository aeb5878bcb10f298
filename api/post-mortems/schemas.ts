import { z } from 'zod';
import { actionStates } from '../../src/incidents/action-states.rules.ts';
import { postMortemStates } from '../../src/incidents/post-mortem.entity.ts';
import { reviewDecisions } from '../../src/incidents/review-post-mortem.ts';
import { id, instant, line, lines } from '../http/schemas.ts';

export const incidentParams = z.strictObject({ incidentId: id() });
export const readerParams = z.strictObject({ incidentId: id(), personId: id() });
export const actionParams = z.strictObject({ incidentId: id(), actionId: id() });
export const etagHeader = { etag: 'The version, for If-Match' };
const version = z.int().meta({ description: 'The ETag begins with this number' });
const reason = line(500, 3).meta({ description: 'Why, for the timeline', example: 'the cause is missing' });

const markdown = lines(50_000, 0).meta({ description: 'Markdown', example: '## Cause\n\nA token in a build log.' });
export const parts = z
  .strictObject({ impact: markdown, causes: markdown, wentWell: markdown, luck: markdown })
  .partial()
  .refine(change => Object.keys(change).length > 0, { error: 'names nothing to change' })
  .meta({ id: 'PostMortemParts' });

const reader = z
  .object({
    personId: id(),
    mailedAt: instant().nullable(),
    remindersSent: z.int(),
    refusedAt: instant().nullable().meta({ description: 'When the mail server refused their address for good' }),
    acknowledgedAt: instant().nullable(),
    releasedAt: instant().nullable(),
    releasedBy: id().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'PostMortemReader' });

export const action = z
  .object({
    id: id(),
    title: z.string(),
    ownerId: id(),
    dueAt: instant(),
    state: z.enum(actionStates),
    reason: z.string().nullable(),
    settledBy: id().nullable(),
    settledAt: instant().nullable(),
    remindersSent: z.int(),
    version,
  })
  .meta({ id: 'PostMortemAction' });
export const actionList = z.object({ data: z.array(action) });

export const postMortem = z
  .object({
    incidentId: id(),
    state: z.enum(postMortemStates),
    impact: z.string(),
    causes: z.string(),
    wentWell: z.string(),
    luck: z.string(),
    authorId: id(),
    reviewerId: id().nullable(),
    reviewedAt: instant().nullable(),
    publishedAt: instant().nullable(),
    sha256: z.string().nullable().meta({ description: 'Of what was published, as canonical JSON (RFC 8785)' }),
    readers: z.array(reader),
    actions: z.array(action),
    version,
  })
  .meta({ id: 'PostMortem' });

export const review = z.strictObject({ decision: z.enum(reviewDecisions), reason }).meta({ id: 'PostMortemReview' });
export const readersNamed = z
  .strictObject({ personIds: z.array(id()).min(1).max(200) })
  .meta({ id: 'PostMortemReaders' });
export const release = z.strictObject({ reason }).meta({ id: 'PostMortemRelease' });

const dueAt = z.iso
  .datetime({ offset: true })
  .refine(at => Date.parse(at) > Date.UTC(2000, 0) && Date.parse(at) < Date.UTC(2200, 0), {
    error: 'is no instant from 2000 to 2200',
  })
  .meta({ example: '2027-03-01T09:30:00.000Z' });
const actionFields = { title: line(300, 3).meta({ example: 'Keep tokens out of build logs' }), ownerId: id(), dueAt };
export const newAction = z.strictObject(actionFields).meta({ id: 'NewPostMortemAction' });
export const actionChange = z
  .strictObject({ ...z.strictObject(actionFields).partial().shape, reason })
  .meta({ id: 'PostMortemActionChange' });
export const settlement = z
  .strictObject({ as: z.enum(['done', 'declined']), reason })
  .meta({ id: 'PostMortemActionSettlement' });

export const similar = z
  .object({
    data: z.array(
      z.object({
        id: id(),
        number: z.int(),
        title: z.string(),
        severity: z.string(),
        phase: z.string(),
        detectedAt: instant(),
        score: z
          .int()
          .meta({ description: '5 same fingerprint, 3 same source, 2 each category, 1 each word of the title' }),
        sameFingerprint: z.boolean(),
        sameSource: z.boolean(),
        sharedCategories: z.array(z.string()),
        sharedWords: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'SimilarIncidents' });
