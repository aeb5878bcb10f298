import { findUnreadableKeys } from '../../src/agencies/find-unreadable-keys.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';

/** Says what cannot be read since its root key is not named: no reason not to start, all else works. Never throws. */
export async function reportUnreadable(
  deps: { database: Database; keys: KeyManagement },
  log: Pick<Logger, 'error'>,
): Promise<void> {
  try {
    for (const missing of await findUnreadableKeys(deps))
      log.error('what was sealed under a root key that is not named cannot be read: see KEY_FILES_BEFORE', missing);
  } catch (error) {
    log.error('which root keys are needed cannot be read', { error });
  }
}
