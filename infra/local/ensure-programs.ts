import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { runProgram } from './run-program.ts';

/**
 * What tests drive besides our own code, and Debian's package of each: a browser, what the pages for integrators tell
 * people to type, and what fetches and runs Temporal's test server, whose time can be skipped.
 */
const packages = {
  chromium: 'chromium',
  curl: 'curl',
  jq: 'jq',
  java: 'openjdk-17-jre-headless',
  mvn: 'maven',
} as const;
type Program = keyof typeof packages;
const usual: readonly Program[] = ['chromium', 'curl', 'jq'];
const forLong: readonly Program[] = [...usual, 'java', 'mvn'];

/**
 * Installs what of these the machine lacks, in CI as root on Debian.
 * @returns what is missing still, where this machine is not ours to install on
 * @throws Error with apt's last lines
 */
export async function ensurePrograms(
  env: NodeJS.ProcessEnv,
  { long, say }: { long: boolean; say: (what: string) => void },
): Promise<string[]> {
  const programs = long ? forLong : usual;
  const missing = programs.filter(program => !isThere(program, env));
  const ours = Boolean(env.CI) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (missing.length === 0 || !ours) return missing;
  const wanted = missing.map(program => packages[program]);
  say(`Installing Debian’s ${wanted.join(', ')} for the tests (about a minute, only once).`);
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram('apt-get', ['update', '-q'], options);
  await runProgram('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...wanted], options);
  return programs.filter(program => !isThere(program, env));
}

function isThere(program: Program, env: NodeJS.ProcessEnv): boolean {
  if (program === 'chromium') return findChromium(env) !== undefined;
  return (env.PATH ?? '').split(delimiter).some(folder => folder !== '' && existsSync(join(folder, program)));
}
