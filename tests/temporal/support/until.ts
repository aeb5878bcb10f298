/** Waits until something is so. @throws Error when it is not within the limit */
export async function until(done: () => Promise<boolean>, limitMs = 20_000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await done()); ) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
