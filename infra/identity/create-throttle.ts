import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Attempt, AttemptKind, Throttle } from '../../src/identity/throttle.port.ts';
import { knownNetworkSeconds, type Limit, throttlePolicy } from '../../src/identity/throttle-policy.ts';
import type { Database } from '../../src/kernel/database.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import { networkOf } from './network-of.ts';
import { createThrottleStore } from './throttle-store.ts';

type Counters = Record<'pair' | 'network' | 'account', RateLimiterPostgres | null> & { known: RateLimiterPostgres };
type Keys = { pair: string; network: string; account: string };

/**
 * Counts tries in the table `throttle`, by rate-limiter-flexible. Its keys are HMACs: the table names nobody.
 * When the database does not answer, neither does the try: it fails closed.
 */
export function createThrottle(deps: { database: Database; keys: Pick<KeyManagement, 'mac'> }): Throttle {
  const storeClient = createThrottleStore(deps.database);
  const counter = (name: string, { points, seconds }: Limit) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: 'client',
      tableName: 'throttle',
      tableCreated: true,
      // The run platform/prune sweeps the table.
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points,
      duration: seconds,
    });
  const countersOf = (kind: AttemptKind): Counters => {
    const { pair, network, account } = throttlePolicy[kind];
    return {
      pair: pair && counter(`${kind}.pair`, pair),
      network: counter(`${kind}.network`, network),
      account: account && counter(`${kind}.account`, account),
      known: counter(`${kind}.known`, { points: 1, seconds: knownNetworkSeconds }),
    };
  };
  const counters = {
    password: countersOf('password'),
    code: countersOf('code'),
    invitation: countersOf('invitation'),
    sign_up: countersOf('sign_up'),
    exposed_credential: countersOf('exposed_credential'),
    vulnerability_report: countersOf('vulnerability_report'),
    report_message: countersOf('report_message'),
  };
  let secret: Promise<Buffer> | undefined;
  const keysOf = async (attempt: Attempt): Promise<Keys> => {
    secret ??= deps.keys.mac('throttle', '1');
    return hashed(await secret, attempt);
  };
  return {
    admit: async attempt => admit(counters[attempt.kind], attempt, await keysOf(attempt)),
    succeeded: async attempt => giveBack(counters[attempt.kind], attempt, await keysOf(attempt)),
  };
}

/** The narrowest first: what it refuses must not count against others. */
async function admit({ pair, network, account, known }: Counters, attempt: Attempt, keys: Keys): Promise<void> {
  if (pair && attempt.account !== null) await consume(pair, keys.pair);
  await consume(network, keys.network);
  if (account && attempt.account !== null && !(await known.get(keys.pair))) await consume(account, keys.account);
}

async function giveBack({ pair, network, account, known }: Counters, attempt: Attempt, keys: Keys): Promise<void> {
  await network?.reward(keys.network);
  if (attempt.account === null) return;
  await pair?.delete(keys.pair);
  if (account && !(await known.get(keys.pair))) await account.reward(keys.account);
  await known.set(keys.pair, 1, knownNetworkSeconds);
}

async function consume(counter: RateLimiterPostgres | null, key: string): Promise<void> {
  try {
    await counter?.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError('too_many_attempts', 'too many attempts: wait, then try again', {
      retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
    });
  }
}

function hashed(secret: Buffer, attempt: Attempt): Keys {
  const key = (...parts: string[]) =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url').slice(0, 27);
  const [network, account] = [networkOf(attempt.ip), attempt.account ?? ''];
  return { pair: key(account, network), network: key('', network), account: key(account, '') };
}
