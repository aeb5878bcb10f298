import type { PlatformUnit } from '../kernel/unit.ts';
import type { EscalationLevel, LastResort } from './escalation-policy.entity.ts';

const minute = 60_000;
export const usualLastResort: LastResort = { everyMs: 15 * minute, unreachedEveryMs: minute };

/** Where no policy is in force yet: everybody of the company, again and again. */
const levelsWithoutPolicy: EscalationLevel[] = [
  {
    targets: [{ kind: 'everybody' }],
    channels: ['mail', 'webhook'],
    repeatAfterMs: 5 * minute,
    times: 12,
    nextAfterMs: 60 * minute,
  },
];

/** The levels by which a round that begins now pages, and what follows them. */
export async function levelsInForce(
  unit: PlatformUnit,
): Promise<{ levels: EscalationLevel[]; lastResort: LastResort }> {
  const policy = await unit.sql
    .selectFrom('escalation_policy')
    .select(['levels', 'last_resort as lastResort'])
    .where('in_force', '=', true)
    .executeTakeFirst();
  return policy ?? { levels: levelsWithoutPolicy, lastResort: usualLastResort };
}
