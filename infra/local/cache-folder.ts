import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's cache folder for what Reeve builds or downloads once per machine; each thing below it by version. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'reeve');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'reeve');
  return join(homedir(), '.cache', 'reeve');
}
