import { type StartedEnvironment, startSharedEnvironment } from './environment/start-shared.ts';

declare global {
  // Jest gives set-up and tear-down no other way to share a thing.
  var reeveTestEnvironment: StartedEnvironment | undefined;
}

/** Jest calls this once per run, before the first test file. */
// biome-ignore lint/style/noDefaultExport: Jest takes the default export only.
export default async function globalSetup(): Promise<void> {
  globalThis.reeveTestEnvironment = await startSharedEnvironment(what => process.stderr.write(`${what}\n`));
}
