import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Child } from '../child.ts';
import { type Load, type LoadResult, runLoad } from '../load/load.ts';
import type { PartContext } from '../part.ts';
import { cpuMsOf } from '../proc.ts';
import { tokenPrefix } from '../seed/seed-agencies.ts';

const script = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export type Server = { readonly child: Child; readonly url: string; readonly path: string; readonly body?: string };
export type Shot = LoadResult & { readonly cpuMsPerRequest: number };

/** Reeve's API process, as production assembles it. Ready once the guard has passed. */
export async function startReeve(
  { stage }: PartContext,
  database: string,
  name = 'reeve',
  temporal?: string,
): Promise<Server> {
  const { api: env } = await stage.settings(database, temporal);
  const child = await stage.start({ name, script: script('../../processes/api.ts'), env });
  const url = `http://127.0.0.1:${env['API_PORT']}`;
  for (let tries = 0; !(await fetch(`${url}/readyz`)).ok; tries += 1) {
    if (tries > 300) throw new Error(`${name} does not become ready: see var/bench/log`);
    await pause(100);
  }
  return { child, url, path: '/v1/properties?limit=20' };
}

/** The server that is written by hand. */
export async function startPlain({ stage }: PartContext, database: string): Promise<Server> {
  const { api } = await stage.settings(database);
  const env = { ...api, BENCH_URL: stage.roleUrl(database, 'reeve_app') };
  const child = await stage.start({ name: 'plain', script: script('./plain-server.process.ts'), env });
  return { child, url: `http://127.0.0.1:${api['API_PORT']}`, path: '/v1/properties?limit=20' };
}

/** Loads a server for one round, with sessions of all its agencies. */
export async function shoot(
  { options }: PartContext,
  { child, url, path, body }: Server,
  { agencies, warmUpSeconds = 0 }: { agencies: number; warmUpSeconds?: number },
): Promise<Shot> {
  const { connections, seconds } = options.sizes;
  const load: Load = {
    ...{ url, path, method: body ? 'POST' : 'GET', ...(body ? { body } : {}) },
    ...{ tokenPrefix, sessions: agencies, connections, seconds, warmUpSeconds },
  };
  const before = cpuMsOf(child.pid);
  const result = await runLoad(load);
  return { ...result, cpuMsPerRequest: (cpuMsOf(child.pid) - before) / result.requests };
}

/** The first page of the first agency, as a server answers it. */
export async function firstPage({ url, path, body }: Server): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${tokenPrefix}${'1'.padStart(12, '0')}`,
    'content-type': 'application/json',
  };
  const response = await fetch(`${url}${path}`, body ? { method: 'POST', headers, body } : { headers });
  if (!response.ok) throw new Error(`${url}${path} answers ${response.status}: ${await response.text()}`);
  return response.json();
}
