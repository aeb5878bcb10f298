import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cliVersion } from './versions.ts';

/**
 * Lets the SDK download the same release: for machines without Go that reach the internet.
 * The SDK only downloads when it starts a server, so one is started and stopped.
 * @throws Error when the download fails
 */
export async function downloadServer(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), 'download-'));
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', version: `v${cliVersion}`, downloadDir: folder } as const;
    const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } });
    await environment.teardown();
    const [file] = await readdir(folder);
    if (!file) throw new Error('the SDK left no file behind');
    await chmod(join(folder, file), 0o755);
    await rename(join(folder, file), target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
