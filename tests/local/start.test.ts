import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startOfProcess } from '../../infra/local/process-identity.mjs';
import { freePort } from '../support/environment/index.ts';
import { cleanUp, newRoot, type RunningStart, sharedServers, start, waitUntil } from './fixtures/running-start.ts';

afterEach(cleanUp);

function pidsOf(run: RunningStart): number[] {
  return run.journal().flatMap(line => Number(/started (\d+)/.exec(line)?.[1]) || []);
}

function servers(root: string): number[] {
  return ['postgres', 'temporal'].map(
    name => JSON.parse(readFileSync(join(root, 'var/run', `${name}.json`), 'utf8')).pid,
  );
}

describe('npm start', () => {
  it('brings everything up, tells the API what is coming, and stops it in order on Ctrl-C', async () => {
    const apiPort = await freePort();
    const run = start(await newRoot(), { API_PORT: String(apiPort) });
    await run.says('Reeve is ready');
    await run.says(`http://localhost:${apiPort}/docs`);
    await run.says('demo@example.com');
    const told = await (await fetch(`http://127.0.0.1:${apiPort}`)).json();
    expect(told).toMatchObject({ steps: expect.arrayContaining([{ name: 'Worker', state: 'done' }]) });
    const pids = [...pidsOf(run), ...servers(run.root)];
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    const stops = [...run.output().matchAll(/✓ (\w+) stopped/g)].map(match => match[1]);
    expect(stops).toEqual(['worker', 'api', 'sandbox', 'temporal', 'postgres']);
    expect(pids).toHaveLength(5);
    expect(pids.filter(pid => startOfProcess(pid))).toEqual([]);
  });

  it('leaves no orphan when it is killed with -9', async () => {
    const run = start(await newRoot(), { API_PORT: String(await freePort()) });
    await run.says('Reeve is ready');
    const pids = [...pidsOf(run), ...servers(run.root)];
    expect(pids.filter(pid => startOfProcess(pid))).toHaveLength(5);
    run.child.kill('SIGKILL');
    await waitUntil(
      () => pids.every(pid => !startOfProcess(pid)),
      () => `still alive: ${pids.filter(pid => startOfProcess(pid))}`,
    );
    await waitUntil(
      () => run.journal().includes('worker stopped'),
      () => `the journal says: ${run.journal()}`,
    );
  });

  it('says where it runs to a second start, which leaves it alone', async () => {
    const root = await newRoot();
    const env = { ...sharedServers(), API_PORT: String(await freePort()) };
    const first = start(root, env);
    await first.says('Reeve is ready');
    const second = start(root, env);
    expect(await second.ended).toBe(0);
    expect(second.output()).toContain(`already running here (process ${first.child.pid})`);
    expect(second.output()).toContain(`http://localhost:${env.API_PORT}`);
    expect(first.child.exitCode).toBeNull();
  });

  it('takes another port when one is taken, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => taken.once('listening', resolve));
    const port = String((taken.address() as { port: number }).port);
    const run = start(await newRoot(), { ...sharedServers(), API_PORT: port });
    await run.says('Reeve is ready');
    expect(run.output()).toMatch(new RegExp(`port ${port} is taken: the API gets \\d+ instead`));
    expect(run.output()).not.toContain(`http://localhost:${port}\n`);
    taken.close();
  });

  it('starts a process again that has died, and says its last words', async () => {
    const run = start(await newRoot(), { ...sharedServers(), API_PORT: String(await freePort()) });
    await run.says('Reeve is ready');
    const worker = Number(
      run
        .journal()
        .find(line => line.startsWith('worker started'))
        ?.split(' ')[2],
    );
    process.kill(worker, 'SIGKILL');
    await run.says('worker has died (ended by SIGKILL)');
    await run.says('worker is running again');
    expect(run.journal().filter(line => line.startsWith('worker started'))).toHaveLength(2);
  });

  it('stops everything when a process cannot start, and shows why', async () => {
    const run = start(await newRoot(), {
      ...sharedServers(),
      API_PORT: String(await freePort()),
      FIXTURE_FAILS: 'worker',
    });
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('worker cannot start: a setting is wrong');
    expect(run.journal()).toContain('api stopped');
  });

  it('keeps what it made up to itself', async () => {
    const run = start(await newRoot(), { ...sharedServers(), API_PORT: String(await freePort()) });
    await run.says('Reeve is ready');
    for (const file of ['var/state.json', 'var/keys/local.key']) {
      expect(statSync(join(run.root, file)).mode & 0o777).toBe(0o600);
    }
    expect(Buffer.from(readFileSync(join(run.root, 'var/keys/local.key'), 'utf8'), 'base64')).toHaveLength(32);
    expect(existsSync(join(run.root, 'var/postgres'))).toBe(false);
  });
});
