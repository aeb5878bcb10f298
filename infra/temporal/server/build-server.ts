import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runGuarded } from '../../local/run-guarded.ts';
import { runProgram } from '../../local/run-program.ts';

const moduleFolder = fileURLToPath(new URL('../', import.meta.url));
const oldestGo = 21;

/** Go 1.21 and newer fetch the toolchain that go.mod asks for by themselves. */
export async function goIsThere(): Promise<boolean> {
  try {
    const minor = /go1\.(\d+)/.exec(await runProgram('go', ['version']))?.[1];
    return Number(minor) >= oldestGo;
  } catch {
    return false;
  }
}

/**
 * Builds the CLI from the pinned go.mod and go.sum, and moves it into place only when it is whole.
 * Takes some 100 s of downloads and 170 s of compiling on two cores.
 * @throws Error with Go's last lines
 */
export async function buildServer(target: string, say: (what: string) => void): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}`;
  const modules = new Set<string>();
  const countModules = (line: string) => {
    if (line.startsWith('go: downloading')) say(`downloading its Go modules (${modules.add(line).size})`);
  };
  const options = { cwd: moduleFolder, env: { CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' } };
  try {
    await runGuarded('go', ['mod', 'download'], { ...options, onLine: countModules });
    say('compiling it: two million lines of Go, about three minutes on two cores, only once');
    const flags = ['-trimpath', '-ldflags', '-s -w', '-o', draft];
    await runGuarded('go', ['build', ...flags, 'github.com/temporalio/cli/cmd/temporal'], options);
    await chmod(draft, 0o755);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
