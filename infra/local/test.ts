/**
 * `npm test`: the checks, then every test. Arguments go to Jest: `npm test -- tests/billing` runs that folder, without
 * the checks. `--long` runs what takes long, and nothing else. The last line says how many passed and failed.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ensurePrograms } from './ensure-programs.ts';
import { runScript } from './run-script.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const resultsFile = join(root, 'var', 'test-results.json');
const resultsSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

async function runChecks(): Promise<boolean> {
  const script = join(root, 'infra', 'local', 'check.ts');
  return !existsSync(script) || (await runScript(script, [])) === 0;
}

/** A suite that could not even be loaded counts as one failure: its tests are not known. */
async function runJest(args: readonly string[]): Promise<{ passed: number; failed: number; code: number }> {
  await mkdir(join(root, 'var'), { recursive: true });
  await rm(resultsFile, { force: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const code = await runScript(jest, ['--json', `--outputFile=${resultsFile}`, ...args]);
  if (!existsSync(resultsFile)) return { passed: 0, failed: 1, code: code || 1 };
  const results = resultsSchema.parse(JSON.parse(await readFile(resultsFile, 'utf8')));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    code,
  };
}

const given = process.argv.slice(2);
const long = given.includes('--long');
const args = long ? ['--testMatch', '**/tests/**/*.long.test.ts', ...given.filter(arg => arg !== '--long')] : given;
const missing = await ensurePrograms(process.env, { long, say: what => console.log(what) });
if (missing.length > 0) console.log(`Tests that need ${missing.join(', ')} will fail: install it (apt-get install).`);
const checked = args.length > 0 || (await runChecks());
if (!checked) console.log('\nThe checks have failed; that counts as one failure below.\n');
const { passed, failed, code } = await runJest(args);
const failures = failed + (checked ? 0 : 1);
console.log(`\n${passed} passed, ${failures} failed`);
process.exit(code === 0 && failures === 0 ? 0 : 1);
