import { setFlagsFromString } from 'node:v8';

/**
 * The API process. Loading its modules makes much short-lived garbage; letting the young generation grow for that
 * costs 40 MB which are never given back. So the flag comes first, and everything else after it.
 */
setFlagsFromString('--semi-space-growth-factor=1');
const { runApi } = await import('../http/run-api.ts');
setFlagsFromString('--semi-space-growth-factor=2');

runApi(process.env).catch((error: unknown) => {
  const known = error instanceof Error && ['SettingsError', 'DatabaseNotGuarded'].includes(error.name);
  process.stderr.write(`${known ? error.message : String((error as Error)?.stack ?? error)}\n`);
  process.exit(1);
});
