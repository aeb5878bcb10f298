import { id, quick, summary } from '../../../workflows/kernel/index.ts';
import type { TestActivities } from '../support/test-activities.ts';

export async function onceEach(input: { agencyId: string; key: string; secret: string; asAgency?: string }) {
  const steps = quick<TestActivities>({ summary: summary`Adds an entitlement for ${id(input.agencyId)}` });
  const agencyId = input.asAgency ?? input.agencyId;
  const first = await steps.countOnce({ agencyId, secret: input.secret });
  const second = await steps.countOnce({ agencyId, secret: input.secret });
  return { first, second };
}
