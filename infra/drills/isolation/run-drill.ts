import { Worker } from 'node:worker_threads';
import pg from 'pg';
import type { Role } from '../../../src/kernel/entity.ts';
import type { Asking, Said, Tally } from './ask.thread.ts';
import { type Interference, interfere } from './interfere.ts';
import type { Leak, Unknown } from './judge.ts';
import { populate, type Size } from './populate.ts';
import { serveDrill } from './serve.ts';
import { settleUnknown } from './settle-unknown.ts';

export type DrillDatabase = {
  /** Without a role; migrated, and of the drill's own. */
  url: string;
  adminUrl: string;
  rolePasswords: Readonly<Record<Role, string>>;
};
export type DrillOptions = {
  database: DrillDatabase;
  requests: number;
  say: (line: string) => void;
  size?: Size;
  /** Ends after as many minutes, however many requests that were. */
  minutes?: number;
};

/** Callers at once: enough that requests wait for one of the two connections. */
const atOnce = 16;
export type DrillReport = Tally &
  Interference & { leaks: Leak[]; leakCount: number; seconds: number; perSecond: number };

const keptLeaks = 20;
const reportMs = 10_000;

/**
 * Requests of alternating agencies, staff, limited staff, owners and renters, over HTTP through two connections, while
 * callers go away, routes and statements run out of time and connections are cut. Every id of every answer must be one
 * that its caller may see (controls B2, B3).
 */
export async function runDrill({ database, requests, say, ...options }: DrillOptions): Promise<DrillReport> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const stop = new AbortController();
  try {
    const population = await populate(admin, options.size ?? { agencies: 6, properties: 30 });
    const serving = await serveDrill(database, { poolMax: 2, timeoutShare: 0.03 });
    const startedAt = performance.now();
    const interfering = interfere(database.adminUrl, serving.served, stop.signal);
    const asking = {
      population,
      port: serving.port,
      requests,
      atOnce,
      cancelShare: 0.03,
      endsAtMs: Date.now() + (options.minutes ?? 1e6) * 60_000,
    };
    const asked = await ask(asking, say).finally(() => stop.abort());
    const interference = await interfering;
    const seconds = (performance.now() - startedAt) / 1000;
    await serving.close();
    const late = await settleUnknown(admin, population, asked.unknown);
    const leaks = [...asked.leaks, ...late].slice(0, keptLeaks);
    const leakCount = asked.leakCount + late.length;
    return { ...asked.tally, ...interference, leaks, leakCount, seconds, perSecond: asked.tally.asked / seconds };
  } finally {
    stop.abort();
    await admin.end();
  }
}

type Asked = { tally: Tally; leaks: Leak[]; leakCount: number; unknown: Unknown[] };

function ask(asking: Asking, say: (line: string) => void): Promise<Asked> {
  const leaks: Leak[] = [];
  let leakCount = 0;
  let [toldAt, toldAsked] = [performance.now(), 0];
  const tell = ({ asked }: Tally) => {
    const now = performance.now();
    if (now - toldAt < reportMs) return;
    const rate = Math.round(((asked - toldAsked) * 1000) / (now - toldAt));
    say(`${asked} of ${asking.requests} requests, ${rate} a second, ${leakCount} foreign rows`);
    [toldAt, toldAsked] = [now, asked];
  };
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./ask.thread.ts', import.meta.url), { workerData: asking });
    thread.on('error', reject);
    thread.on('exit', code => reject(new Error(`the callers ended with ${code}`)));
    thread.on('message', (said: Said) => {
      if (said.kind === 'tally') tell(said.tally);
      if (said.kind === 'leak') {
        leakCount += 1;
        if (leaks.length < keptLeaks) leaks.push(said.leak);
      }
      if (said.kind === 'done') resolve({ tally: said.tally, leaks, leakCount, unknown: said.unknown });
    });
  });
}
