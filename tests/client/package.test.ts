import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClient } from '../../infra/client/build.ts';

const run = promisify(execFile);

describe('the client package', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reeve-client-'));
    await buildClient(join(folder, 'node_modules', '@reeve', 'client'));
    const installed = join(process.cwd(), 'node_modules', 'openapi-fetch');
    await symlink(installed, join(folder, 'node_modules', 'openapi-fetch'));
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is plain JavaScript that a program outside this repository imports', async () => {
    const program = `import { createReeveClient, ReeveError } from '@reeve/client';
      const reeve = createReeveClient({ baseUrl: 'http://127.0.0.1:9', retries: 0 });
      await reeve.GET('/v1/properties').catch(error => console.log(error.name, typeof ReeveError));`;
    await writeFile(join(folder, 'program.mjs'), program);
    const { stdout } = await run(process.execPath, ['--no-experimental-strip-types', join(folder, 'program.mjs')]);
    expect(stdout.trim()).toBe('TypeError function');
  });
});
