import { type ChildEnvironments, childEnvironments } from '../local/child-environment.ts';
import { freePort } from '../local/free-port.ts';
import type { LocalState } from '../local/local-state.ts';
import { makePlan } from '../local/plan.ts';

type Made = { state: LocalState; keyFile: string; folder: string; poolMax: number; databaseUrl: string };

/**
 * The settings of Reeve's processes as `npm start` makes them, on free ports, whatever the user's own settings are.
 * @param temporal host:port; absent where nobody needs it
 */
export async function settingsOf(made: Made, temporal: string | undefined): Promise<ChildEnvironments> {
  const { state, keyFile, folder, poolMax, databaseUrl } = made;
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DATABASE_POOL_MAX: String(poolMax),
    // One session may send what it can: limits are not what is measured.
    RATE_LIMIT_PER_MINUTE: '999999999',
    RATE_LIMIT_BURST: '999999999',
  };
  const plan = await makePlan({}, undefined);
  const ports = { ...plan.ports };
  for (const name of Object.keys(ports) as (keyof typeof ports)[]) ports[name] = await freePort();
  if (temporal) ports.temporal = Number(temporal.split(':')[1]);
  const given = { ...plan.given, databaseUrl };
  return childEnvironments({ env, plan: { ...plan, ports, given }, state, varFolder: folder, keyFile });
}
