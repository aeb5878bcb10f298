import type { BlockedAddresses } from '../../api/http/refuse-blocked.ts';
import { createBlockMatcher } from '../../src/containment/address-blocks.ts';
import { blocksInForce } from '../../src/containment/block-addresses.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';

const everyMs = 1_000;

export type KeptBlockedAddresses = BlockedAddresses & {
  /** Reads them at once, and from now on every second. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * The blocks in force, as this process last read them. When they cannot be read the last ones stay: an attacker who
 * troubles the database must not be let in by it.
 */
export function keepBlockedAddresses({ database, log }: { database: Database; log: Pick<Logger, 'warn'> }) {
  let matches: (address: string) => boolean = () => false;
  let [known, failing, stopped] = ['', false, false];
  let [timer, reading]: [NodeJS.Timeout | undefined, Promise<void>] = [undefined, Promise.resolve()];

  async function refresh(): Promise<void> {
    try {
      const blocks = await acrossAgencies(database, 'incidents', 'read blocked addresses', blocksInForce, {
        mode: 'read',
      });
      const now = blocks.sort().join(' ');
      if (now !== known) matches = createBlockMatcher(blocks);
      [known, failing] = [now, false];
    } catch (error) {
      if (!failing) log.warn('blocked addresses cannot be read: the last ones stay in force', { error });
      failing = true;
    }
  }
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      reading = refresh().then(next);
    }, everyMs);
    timer.unref();
  };
  const kept: KeptBlockedAddresses = {
    holds: address => matches(address),
    start: async () => {
      reading = refresh();
      await reading;
      next();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await reading;
    },
  };
  return kept;
}
