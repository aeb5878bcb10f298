import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { runProgram } from './run-program.ts';

/** What tests drive besides our own code: a browser, and what the pages for integrators tell people to type. */
const programs = ['chromium', 'curl', 'jq'] as const;

/**
 * Installs what of these the machine lacks, in CI as root on Debian.
 * @returns what is missing still, where this machine is not ours to install on
 * @throws Error with apt's last lines
 */
export async function ensurePrograms(env: NodeJS.ProcessEnv, say: (what: string) => void): Promise<string[]> {
  const missing = programs.filter(program => !isThere(program, env));
  const ours = Boolean(env.CI) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (missing.length === 0 || !ours) return missing;
  say(`Installing Debian’s ${missing.join(', ')} for the tests (about a minute, only once).`);
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram('apt-get', ['update', '-q'], options);
  await runProgram('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...missing], options);
  return programs.filter(program => !isThere(program, env));
}

function isThere(program: (typeof programs)[number], env: NodeJS.ProcessEnv): boolean {
  if (program === 'chromium') return findChromium(env) !== undefined;
  return (env.PATH ?? '').split(delimiter).some(folder => folder !== '' && existsSync(join(folder, program)));
}
