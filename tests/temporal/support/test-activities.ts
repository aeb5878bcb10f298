import { currentRun } from '../../../activities/kernel/current-run.ts';
import { onceForAgency } from '../../../activities/kernel/once.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { DomainError } from '../../../src/kernel/errors.ts';

/** Steps that fail and count as the tests ask. */
export const createTestActivities = (database: Database) => {
  let calls = 0;
  let passes = 0;
  return {
    countPass: async () => {
      passes += 1;
      return passes;
    },
    countOnce: async (_: { agencyId: string; secret: string }) => {
      calls += 1;
      const at = calls;
      const effect = await onceForAgency(database, 'count', async unit => {
        unit.audit({ action: 'test.counted', subjectType: 'test', subjectId: null, details: { at } });
        return { at, key: currentRun().idempotencyKey('count') };
      });
      return { ...effect, calls: at };
    },
    fail: async ({ how }: { how: string }) => {
      if (how === 'domain') throw new DomainError('subscription_not_live', 'the subscription of Mary Smith is over');
      throw new Error(`a plain failure about Mary Smith`);
    },
  };
};
export type TestActivities = ReturnType<typeof createTestActivities>;
