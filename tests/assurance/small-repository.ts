import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type SuiteRecord, suiteRecordSchema } from '../../src/assurance/suite-record.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

export type SmallRepository = {
  folder: string;
  write(file: string, text: string): Promise<void>;
  commit(): Promise<string>;
  /** Runs its tests with the evidence reporter, as `npm test -- <args>` does; what Jest said, whether or not it failed. */
  test(...args: string[]): Promise<string>;
  /** Control by control, what stands in build/evidence. */
  evidence(): Promise<Record<string, SuiteRecord>>;
  remove(): Promise<void>;
};

/** A git repository of its own with a few tests, and Jest with the reporter of this one. */
export async function createSmallRepository(files: Readonly<Record<string, string>>): Promise<SmallRepository> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-evidence-'));
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', ...args], { cwd: folder });
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  const commit = async () => {
    await git('add', '-A');
    await git('commit', '-q', '-m', 'Change');
    return (await git('rev-parse', 'HEAD')).stdout.trim();
  };
  const config = {
    rootDir: folder,
    transform: {},
    extensionsToTreatAsEsm: ['.ts'],
    testMatch: ['<rootDir>/tests/**/*.test.ts'],
    testEnvironment: join(root, 'tests/support/jest/environment.ts'),
    runtime: join(root, 'tests/support/jest/runtime.ts'),
    reporters: [join(root, 'infra/evidence/jest-reporter.ts')],
    cache: false,
  };
  for (const [file, text] of Object.entries(files)) await write(file, text);
  await write('package.json', '{ "type": "module" }');
  await write('.gitignore', 'build/\n');
  await git('init', '-q');
  await commit();
  return {
    folder,
    write,
    commit,
    test: (...args) => runJest(folder, ['--config', JSON.stringify(config), '--runInBand', ...args]),
    evidence: () => readEvidence(join(folder, 'build', 'evidence')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function runJest(cwd: string, args: string[]): Promise<string> {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { NODE_OPTIONS: _, JEST_WORKER_ID: __, ...env } = process.env;
  const call = run(process.execPath, [jest, ...args], { cwd, env });
  return call.then(
    ({ stderr }) => stderr,
    (error: { stderr?: string }) => error.stderr ?? String(error),
  );
}

async function readEvidence(folder: string): Promise<Record<string, SuiteRecord>> {
  const files = await readdir(folder).catch(() => []);
  const records = files.map(async file => {
    const record = suiteRecordSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
    return [record.control, record] as const;
  });
  return Object.fromEntries(await Promise.all(records));
}
