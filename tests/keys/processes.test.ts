import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createKeyManagement } from '../../infra/keys/index.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { eventually } from '../billing/support/world.ts';
import { createStack, type Stack } from '../support/stack.ts';

describe('processes whose root key was replaced', () => {
  let stack: Stack | undefined;
  afterEach(() => stack?.stop());

  it('start without the one before, and say what cannot be read; with it, there is nothing to say', async () => {
    stack = await createStack();
    const { apiUrl, env, database } = stack;
    const before = env['KEY_FILE'] ?? '';
    await addDataKey(database.adminUrl, before);
    const folder = dirname(before);
    const said = async (name: 'api' | 'worker') =>
      (await readFile(join(folder, `${name}.log`), 'utf8')).split('root key that is not named cannot be read').length -
      1;
    const second = join(folder, 'second.key');
    await writeFile(second, randomBytes(32).toString('base64'), { mode: 0o600 });
    Object.assign(env, { KEY_FILE: second });
    const [, worker] = [await stack.start('api'), await stack.start('worker')];
    for (const name of ['api', 'worker'] as const) await eventually(name, async () => (await said(name)) === 1, 60_000);
    const ready = async () => (await fetch(`${apiUrl}/readyz`)).status === 200;
    await eventually('the API is ready', ready, 60_000);
    await worker.stop();
    Object.assign(env, { KEY_FILES_BEFORE: before });
    // It says so before it is ready.
    await stack.start('worker');
    expect(await said('worker')).toBe(1);
  }, 240_000);
});

/** The platform's, as a process with this key file makes it. */
async function addDataKey(connectionString: string, keyFile: string): Promise<void> {
  const { wrapped } = await createKeyManagement({ keyFile, kmsKeyId: undefined }).generateDataKey({
    agencyId: 'platform',
  });
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('insert into data_key (id, wrapped) values ($1, $2)', [uuid7(), wrapped]);
  } finally {
    await client.end();
  }
}
