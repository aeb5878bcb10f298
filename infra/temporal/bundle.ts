import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { failureConverterPath } from './client.ts';

const root = resolve(import.meta.dirname, '../..');
const interceptorsPath = join(root, 'workflows/kernel/interceptors.ts');

export type BundleOptions = {
  /** File that exports the workflows; by default the product's own. */
  workflowsPath?: string;
  /** Where bundles are kept. */
  folder?: string;
  say?: (what: string) => void;
};

/**
 * The path of a bundle of the workflows, made once: `build/workflows-<hash of the sources>.js`. A worker that bundles
 * by itself needs 150 MB more for it.
 */
export async function bundleWorkflows(options: BundleOptions = {}): Promise<string> {
  const workflowsPath = options.workflowsPath ?? join(root, 'workflows/index.ts');
  const folder = options.folder ?? join(root, 'build');
  const path = join(folder, `workflows-${await hashOf(workflowsPath)}.js`);
  if (existsSync(path)) return path;
  options.say?.('bundling workflows');
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: [interceptorsPath],
    failureConverterPath,
    // Contracts import the id schema, whose file also makes ids; a workflow that made one would fail at once.
    ignoreModules: ['crypto'],
    logger: silent,
  });
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, code);
  await rename(draft, path);
  await removeOld(folder);
  return path;
}

const nothing = () => undefined;
const silent = { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

const keptMs = 7 * 24 * 3_600_000;

/** Each change of a source makes another bundle of 2 MB; those of a week ago serve nobody any more. */
async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^workflows-[0-9a-f]{16}\.js$/.test(name)) continue;
    const path = join(folder, name);
    const made = await stat(path).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > keptMs) await rm(path, { force: true });
  }
}

async function hashOf(workflowsPath: string): Promise<string> {
  const hash = createHash('sha256');
  const folders = new Set([join(root, 'src'), join(root, 'workflows'), dirname(workflowsPath), import.meta.dirname]);
  const files = [join(root, 'package-lock.json'), ...(await Promise.all([...folders].map(sourcesIn))).flat()];
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(file));
  return hash.update(workflowsPath).digest('hex').slice(0, 16);
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name));
}
