import { DomainError } from './errors.ts';
import { lockName } from './lock-name.ts';
import type { PlatformUnit } from './unit.ts';

type Limit = {
  /** Who do the same queue here, so that many at once are counted each. */
  lock: string;
  withinMs: number;
  /** The ISO instant of the oldest of as many times as are allowed, since this one; none, when there were fewer. */
  nthLastSince(since: string): Promise<string | undefined>;
  /** What is refused, in words. */
  why: string;
};

/**
 * Lets something be done so often within a time and no more, as rows tell it.
 * @throws DomainError `too_many_attempts` with the seconds until there is room again
 */
export async function admitWithin(unit: Pick<PlatformUnit, 'sql'>, limit: Limit): Promise<void> {
  const { lock, withinMs, why } = limit;
  await lockName(unit, lock);
  const oldest = await limit.nthLastSince(new Date(Date.now() - withinMs).toISOString());
  if (oldest === undefined) return;
  const leftMs = Date.parse(oldest) + withinMs - Date.now();
  throw new DomainError('too_many_attempts', why, { retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1000)) });
}
