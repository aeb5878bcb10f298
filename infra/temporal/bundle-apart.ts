import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../processes/bundle-workflows.ts', import.meta.url));

/** `bundleWorkflows` in a process of its own: what webpack takes (some 200 MB) a worker would never give back. */
export async function bundleApart(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    env: {},
    timeout: 120_000,
  });
  return stdout.trim();
}
