import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../local/run-program.ts';

const moduleFolder = fileURLToPath(new URL('./', import.meta.url));
const module = 'github.com/stripe/stripe-mock';

/** The pinned release, as go.mod says it. */
function stripeMockVersion(): string {
  const [, version] =
    /github\.com\/stripe\/stripe-mock v(\S+)/.exec(readFileSync(join(moduleFolder, 'go.mod'), 'utf8')) ?? [];
  if (!version) throw new Error(`infra/stripe-mock/go.mod does not require ${module}`);
  return version;
}

/**
 * The path of stripe-mock, built once per version into the cache folder; takes about ten seconds.
 * @throws Error that names the remedy when Go is missing
 */
export async function buildStripeMock(cache: string): Promise<string> {
  const folder = join(cache, 'stripe-mock', stripeMockVersion());
  const program = join(folder, 'stripe-mock');
  if (existsSync(program)) return program;
  await runProgram('go', ['version']).catch((cause: unknown) => {
    const remedy = 'install Go 1.25 or newer (https://go.dev/dl), or put a built stripe-mock at';
    throw new Error(`stripe-mock is built with Go, which is not on the PATH: ${remedy} ${program}`, { cause });
  });
  await mkdir(folder, { recursive: true });
  const draft = `${program}.${process.pid}`;
  try {
    await runProgram('go', ['build', '-mod=readonly', '-trimpath', '-ldflags', '-s -w', '-o', draft, module], {
      cwd: moduleFolder,
    });
    // Moved into place only when it is whole: two builds at once do no harm.
    await rename(draft, program);
  } finally {
    await rm(draft, { force: true });
  }
  return program;
}
