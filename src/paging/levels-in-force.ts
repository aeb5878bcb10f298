import type { PlatformUnit } from '../kernel/unit.ts';
import type { EscalationLevel } from './escalation-policy.entity.ts';

const minute = 60_000;

/** Where no policy is in force yet: everybody of the company, again and again. */
export const levelsWithoutPolicy: EscalationLevel[] = [
  {
    targets: [{ kind: 'everybody' }],
    channels: ['mail', 'webhook'],
    repeatAfterMs: 5 * minute,
    times: 12,
    nextAfterMs: 60 * minute,
  },
];

/** The levels by which a round that begins now pages. */
export async function levelsInForce(unit: PlatformUnit): Promise<EscalationLevel[]> {
  const policy = await unit.sql
    .selectFrom('escalation_policy')
    .select('levels')
    .where('in_force', '=', true)
    .executeTakeFirst();
  return policy?.levels ?? levelsWithoutPolicy;
}
