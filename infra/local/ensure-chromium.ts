import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { runProgram } from './run-program.ts';

/**
 * A browser for the tests that drive one: the machine's own, else, in CI as root on Debian, the package.
 * @returns its path, or undefined when there is none and this machine is not ours to install on
 * @throws Error with apt's last lines
 */
export async function ensureChromium(env: NodeJS.ProcessEnv, say: (what: string) => void): Promise<string | undefined> {
  const found = findChromium(env);
  const ours = Boolean(env.CI) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (found || !ours) return found;
  say('Installing Debian’s chromium for the browser tests (about a minute, only once).');
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram('apt-get', ['update', '-q'], options);
  await runProgram('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options);
  return findChromium(env);
}
