/** Jest calls this once per run, after the last test file. */
// biome-ignore lint/style/noDefaultExport: Jest takes the default export only.
export default async function globalTeardown(): Promise<void> {
  await globalThis.reeveTestEnvironment?.stop();
}
