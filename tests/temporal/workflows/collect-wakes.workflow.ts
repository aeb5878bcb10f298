import { wakeable } from '../../../workflows/kernel/index.ts';

/** Ends when nothing has woken it for two seconds. Returns how often it was woken. */
export async function collectWakes(): Promise<number> {
  const wake = wakeable();
  let woken = 0;
  while (await wake.next(2_000)) woken += 1;
  return woken;
}
