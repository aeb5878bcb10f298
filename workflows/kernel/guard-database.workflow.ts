import type { Activities } from '../../activities/index.ts';
import { quick } from './proxy.ts';
import { say, tell } from './tell.ts';

const steps = quick<Activities>({ scheduleToCloseTimeout: '9m' });

/** What the guard asks when a process starts, while they serve. What it finds is an incident. */
export async function guardDatabase(): Promise<{ problems: number }> {
  const problems = await steps.guardDatabase();
  tell([problems === 0 ? say`The database is as Reeve relies on it` : say`${problems} problems: an incident is open`]);
  return { problems };
}
