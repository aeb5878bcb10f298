import { z } from 'zod';
import type { IncidentPolicy } from '../incidents/incident-policy.ts';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const ms = z.int().positive();
const input = z.object({
  agencyId: z.uuid(),
  incidentId: z.uuid(),
  policy: z.object({ remindAfterMs: z.array(ms), callAfterMs: ms }),
});
const result = z.object({ noticesSent: z.int(), acknowledged: z.boolean() });
export type NotifyAgencyInput = z.infer<typeof input>;
export type NotifyAgencyResult = z.infer<typeof result>;

/** Tells one agency in writing what happened to its data, until the last notice is sent and settled (control A4). */
export const notifyAgency = defineContract<NotifyAgencyInput, NotifyAgencyResult>({
  name: 'notify-agency',
  scope: 'agency',
  queue: 'security',
  priority: priorities.security,
  input,
  result,
  key: ({ incidentId }) => incidentId,
  describe: ({ agencyId, incidentId }) => ({
    summary: say`Notifies agency ${id(agencyId)} of incident ${id(incidentId)}`,
  }),
  onClosed: 'drop',
  controls: ['A4'],
});

/** The id of the run that notifies an agency of an incident, for `unit.wakeRun`. */
export const notifyAgencyId = (agencyId: string, incidentId: string): string =>
  `agency/${agencyId}/notify-agency/${incidentId}`;

/** What starts the run: unit.start(notifyAgency, notifyAgencyInput(agencyId, incidentId, incident.policy)). */
export const notifyAgencyInput = (agencyId: string, incidentId: string, policy: IncidentPolicy): NotifyAgencyInput => ({
  agencyId,
  incidentId,
  policy: { remindAfterMs: policy.remindAgencyAfterMs, callAfterMs: policy.callAgencyAfterMs },
});
