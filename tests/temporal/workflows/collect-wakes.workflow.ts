import { wakeable } from '../../../workflows/kernel/index.ts';

/** Ends when nothing has woken it for so long, at first, and for two seconds then. Returns how often it was woken. */
export async function collectWakes({ firstWithinMs = 2_000 }: { firstWithinMs?: number }): Promise<number> {
  const wake = wakeable();
  let woken = 0;
  while (await wake.next(woken === 0 ? firstWithinMs : 2_000)) woken += 1;
  return woken;
}
