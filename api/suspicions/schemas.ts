import { z } from 'zod';
import { severities } from '../../src/incidents/words.ts';
import { suspicionKinds, suspicionStates } from '../../src/suspicions/suspicion-report.entity.ts';
import { id, instant, line, lines } from '../http/schemas.ts';

const kind = z.enum(suspicionKinds);
const answerText = lines(5_000, 3).meta({ description: 'In writing, for who reported it: plain text' });

export const newSuspicion = z
  .strictObject({
    kind,
    body: lines(10_000, 3).meta({ example: 'Leases that I have not touched were changed last night.' }),
    aboutMembershipId: id().optional().meta({ description: 'A member of the agency whom it is about' }),
    endMySessions: z.boolean().default(false).meta({ description: 'Sign me out everywhere else, at once' }),
    rotateMyToken: z.boolean().default(false).meta({
      description: 'Void the token of this request; `token` of the answer takes its place',
    }),
    suspendMember: z.boolean().default(false).meta({ description: 'Suspend the member named, at once: admins only' }),
  })
  .meta({ id: 'NewSuspicion' });

const fields = {
  id: id(),
  kind,
  body: z.string(),
  reportedBy: id().meta({ description: 'A membership' }),
  aboutMembershipId: id().nullable(),
  state: z.enum(suspicionStates),
  sessionsEnded: z.int(),
  memberSuspended: z.boolean(),
  answer: z.string().nullable(),
  answeredAt: instant().nullable(),
  createdAt: instant(),
};
export const suspicion = z.object(fields).meta({ id: 'Suspicion' });
export const reported = z
  .object({
    ...fields,
    token: z.string().nullable().meta({ description: 'The new token, where it was to be rotated' }),
  })
  .meta({ id: 'ReportedSuspicion' });
export const suspicionReport = z
  .object({
    ...{ ...fields, agencyId: id(), answeredBy: id().nullable(), incidentId: id().nullable() },
    pagedIncidentId: id().nullable().meta({
      description: 'The incident that pages whoever is on call, since nobody has answered in time',
    }),
  })
  .meta({ id: 'SuspicionReport' });

export const reportParams = z.strictObject({ reportId: id() });
export const stateQuery = { state: z.enum(suspicionStates).optional() };
export const answer = z.strictObject({ answer: answerText }).meta({ id: 'SuspicionAnswer' });
export const incidentOf = z
  .strictObject({
    incidentId: id().optional().meta({ description: 'An open incident to join, instead of a new one' }),
    severity: z.enum(severities).optional(),
    answer: answerText.optional(),
  })
  .meta({ id: 'IncidentOfSuspicion' });

export const exposure = z
  .strictObject({
    credential: z.string().trim().min(1).max(4_096).meta({ description: 'A token, as it was found' }),
    foundAt: line(500).optional().meta({ description: 'Where: an address, a repository', example: 'a public paste' }),
  })
  .meta({ id: 'ExposedCredential' });
