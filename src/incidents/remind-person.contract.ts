import { z } from 'zod';
import { id, say, word } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

/** What somebody of the company is told about an incident, apart from being paged. */
const reminderKinds = ['update_due', 'task_overdue', 'merged'] as const;

const input = z.object({
  incidentId: z.uuid(),
  personId: z.uuid(),
  about: z.enum(reminderKinds),
  /** The incident itself, the task, or the incident it was merged into. */
  subjectId: z.uuid(),
  /** Tells one reminder of the same thing from the next. */
  occasion: z.string().regex(/^[0-9a-z-]{1,40}$/),
});
const result = z.object({ sent: z.boolean() });
export type RemindPersonInput = z.infer<typeof input>;
export type RemindPersonResult = z.infer<typeof result>;

/** Mails one person of the company about an incident, once. */
export const remindPerson = defineContract<RemindPersonInput, RemindPersonResult>({
  name: 'remind-person',
  scope: 'platform',
  queue: 'security',
  priority: priorities.security,
  input,
  result,
  key: ({ personId, about, subjectId, occasion }) => `${subjectId}/${about}/${personId}/${occasion}`,
  describe: ({ incidentId, about }) => ({
    summary: say`Tells a person of the company: ${word(about)}`,
    details: [say`Incident ${id(incidentId)}`],
  }),
  onClosed: 'drop',
  controls: ['A2'],
});
