import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection.js';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';
import { cacheFolder } from '../../infra/local/cache-folder.ts';
import { startGuarded } from '../../infra/local/guarded-program.ts';
import { searchAttributes } from '../../infra/temporal/server/search-attributes.ts';
import { freePort } from './environment/index.ts';
import { obtainJars } from './time-skipping/obtain-jars.ts';

export type SkippingServer = {
  address: string;
  namespace: string;
  /** Milliseconds since 1970, as runs see it. */
  nowMs(): Promise<number>;
  /** Lets so much time pass at once; runs whose timers end meanwhile do their work before it returns. */
  skip(ms: number): Promise<void>;
  stop(): Promise<void>;
};

const namespace = 'default';
/** IndexedValueType of Temporal's API. */
const types = { Keyword: 2, KeywordList: 7 } as const;

/**
 * Temporal's Java test server, whose time stands still until it is skipped: clocks of 72 hours and 30 days run at true
 * length in seconds. It knows no schedules and no task queue priorities; nothing of the product is switched off for it.
 */
export async function startSkippingServer(): Promise<SkippingServer> {
  const jars = await obtainJars(cacheFolder(process.env));
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'reeve-skipping-'))];
  const server = startGuarded({
    name: 'temporal-test-server',
    command: 'java',
    args: [
      '-Xmx256m',
      '-cp',
      join(jars, '*'),
      'io.temporal.testserver.TestServer',
      String(port),
      '--enable-time-skipping',
    ],
    cwd: folder,
    stopSignal: 'SIGTERM',
    stopWithinMs: 5_000,
    pidFile: join(folder, 'pid'),
    logFile: join(folder, 'log'),
  });
  const address = `127.0.0.1:${port}`;
  const connection = await connected(address);
  // Else time would run ahead by itself whenever nothing is under way.
  const { testService: clock } = connection;
  if (!clock) throw new Error('this connection does not reach the clock of the test server');
  await clock.lockTimeSkipping({});
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(Object.entries(searchAttributes).map(([name, type]) => [name, types[type]])),
  });
  return {
    address,
    namespace,
    nowMs: async () => tsToMs((await clock.getCurrentTime({})).time),
    skip: async ms => {
      await clock.unlockTimeSkippingWithSleep({ duration: msToTs(ms) });
    },
    stop: async () => {
      await connection.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The switch by which the SDK's own test environment reaches the clock of the server. */
const withTestService = { [InternalConnectionOptionsSymbol]: { supportsTestService: true } };

async function connected(address: string): Promise<Connection> {
  for (let left = 60; ; left -= 1) {
    try {
      return await Connection.connect({ address, connectTimeout: '1s', ...withTestService });
    } catch (error) {
      if (left === 0) throw error;
      await sleep(250);
    }
  }
}
