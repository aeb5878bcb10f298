import { hash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLeft, RateLimits } from '../../api/http/rate-limits.ts';
import { networkOf } from '../identity/network-of.ts';

/** Sessions with a budget of their own; those that have not asked for long give way and share their network's. */
const maxSessions = 50_000;
/** Networks are counted in as many drawers, so that nobody fills the memory by coming from ever new ones. */
const networkDrawers = 65_536;

/**
 * A quota a minute, and a burst for whoever has used it up, for each session that has shown to be real and for each
 * network. What sends unknown tokens counts for its network, whatever it makes up.
 */
export function createRateLimits({ perMinute, burst }: { perMinute: number; burst: number }): RateLimits {
  const minute = { name: 'minute', quota: perMinute, windowSeconds: 60 };
  const more = { name: 'burst', quota: burst, windowSeconds: 600 };
  const policies = burst > 0 ? [minute, more] : [minute];
  const counters = policies.map(({ name, quota, windowSeconds }) => ({
    name,
    counter: new RateLimiterMemory({ keyPrefix: name, points: quota, duration: windowSeconds }),
  }));
  const sessions = createRecent(maxSessions);
  return {
    policies,
    recognise: tokenHash => sessions.add(tokenHash.toString('base64')),
    take: async ({ tokenHash, ip }) => {
      const session = tokenHash?.toString('base64');
      const key = session && sessions.has(session) ? session : drawerOf(networkOf(ip));
      const left: RateLeft[] = [];
      for (const { name, counter } of counters) {
        const { allowed, ...rest } = await count(counter, key);
        left.push({ name, ...rest });
        if (allowed) return { allowed, left };
      }
      return { allowed: false, left };
    },
  };
}

async function count(counter: RateLimiterMemory, key: string) {
  try {
    return { allowed: true, ...leftOf(await counter.consume(key)) };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { allowed: false, ...leftOf(refused) };
  }
}

const leftOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({
  remaining: remainingPoints,
  resetSeconds: Math.ceil(msBeforeNext / 1000),
});

const drawerOf = (network: string): string =>
  `network ${hash('sha256', network, 'buffer').readUInt32BE() % networkDrawers}`;

/** Remembers the texts added last, at least half of `max` and at most all: in two halves, of which the older one goes. */
function createRecent(max: number) {
  let [young, old] = [new Set<string>(), new Set<string>()];
  return {
    has: (text: string) => young.has(text) || old.has(text),
    add: (text: string) => {
      if (young.size >= max / 2) [young, old] = [new Set(), young];
      young.add(text);
    },
  };
}
