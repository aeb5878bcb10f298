import type { Activities } from '../../activities/index.ts';
import { quick } from './proxy.ts';
import { say, tell, word } from './tell.ts';

/** A page is a few hundred keys, each two milliseconds and a unit. */
const steps = quick<Activities>({ startToCloseTimeout: '2m', scheduleToCloseTimeout: '6h' });
const kinds = ['data_keys', 'signing_keys', 'second_factors'] as const;
type Rewrapped = { rewrapped: number; unreadable: number };

/** Puts under today's root key what is sealed under one of before, so that nothing but links is lost with that one. */
export async function rewrapKeys(): Promise<Record<string, Rewrapped>> {
  const done: Record<string, Rewrapped> = {};
  for (const kind of kinds) {
    const counted = { rewrapped: 0, unreadable: 0 };
    let after: string | null = null;
    do {
      const page: Rewrapped & { last: string | null } = await steps.rewrapPage({ kind, after });
      counted.rewrapped += page.rewrapped;
      counted.unreadable += page.unreadable;
      after = page.last;
    } while (after);
    done[kind] = counted;
    tell(
      Object.entries(done).map(
        ([what, { rewrapped, unreadable }]) =>
          say`${word(what)}: ${rewrapped} under today's root key now, ${unreadable} cannot be opened by any that is named`,
      ),
    );
  }
  return done;
}
