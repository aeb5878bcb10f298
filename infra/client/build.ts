import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { apiVersions } from '../../api/http/versions/index.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'api', 'client');

/** Compiles the client package into `folder`: JavaScript for Node 20 and browsers, types, and its package.json. */
export async function buildClient(folder = join(root, 'build', 'client')): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');
  await run(process.execPath, [compiler, '-p', join(source, 'tsconfig.json'), '--outDir', folder]);
  await cp(join(source, 'README.md'), join(folder, 'README.md'));
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(await manifest(), undefined, 2)}\n`);
  return folder;
}

const ownSchema = z.object({ dependencies: z.object({ 'openapi-fetch': z.string() }) });

/** Its version is the API's: the day of the newest change, as semantic versions write it. */
async function manifest(): Promise<object> {
  const own = ownSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return {
    name: '@reeve/client',
    version: apiVersions[0].name.split('-').map(Number).join('.'),
    description: 'The typed client of the Reeve API.',
    license: 'UNLICENSED',
    type: 'module',
    engines: { node: '>=20' },
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    dependencies: { 'openapi-fetch': own.dependencies['openapi-fetch'] },
  };
}
