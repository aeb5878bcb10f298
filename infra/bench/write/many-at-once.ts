/**
 * Repeats something by several at once for a while.
 * @returns how often it was done a second
 */
export async function manyAtOnce(workers: number, forMs: number, once: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  const work = async () => {
    while (performance.now() - startedAt < forMs) {
      await once();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return (done * 1_000) / (performance.now() - startedAt);
}
