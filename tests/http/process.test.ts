import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../support/environment/index.ts';
import { createStack, type Stack } from '../support/stack.ts';

const rssMb = async (pid: number) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function until<T>(ask: () => Promise<T>, good: (value: T) => boolean, withinMs = 20_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (good(value) || Date.now() > end) return value;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

describe('the API process', () => {
  let stack: Stack;
  afterEach(() => stack?.stop());
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${stack.apiUrl}${path}`, init);
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text };
  };

  it('is ready once the database has proven itself, and idles within 200 MB', async () => {
    stack = await createStack();
    const child = await stack.start('api');
    expect((await ask('/healthz')).status).toBe(200);
    const ready = await until(
      () => ask('/readyz'),
      answer => answer.status === 200,
    );
    expect(JSON.parse(ready.text)).toMatchObject({ ready: true });
    for (let count = 0; count < 50; count += 1)
      await ask('/v1/properties', { headers: { authorization: `Bearer ${'x'.repeat(43)}` } });
    // V8 tidies up once a process has had nothing to do for some seconds.
    const megabytes = await until(
      () => rssMb(child.pid ?? 0),
      mb => mb < 200,
      60_000,
    );
    process.stderr.write(`API: ${Math.round(megabytes)} MB resident\n`);
    expect(megabytes).toBeLessThan(200);
    const startedAt = Date.now();
    await child.stop();
    expect(await child.ended).toBe('exit code 0');
    expect(Date.now() - startedAt).toBeLessThan(3_000);
  });

  it('answers before PostgreSQL and Temporal are up, and says what is missing', async () => {
    stack = await createStack({ temporal: '127.0.0.1:9' });
    const dead = await freePort();
    Object.assign(stack.env, { DATABASE_URL: `postgres://127.0.0.1:${dead}/reeve` });
    const child = await stack.start('api');
    expect((await ask('/healthz')).status).toBe(200);
    const ready = await ask('/readyz');
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.text).checks).toContainEqual({
      name: 'database',
      ok: false,
      missing: 'PostgreSQL does not answer',
    });
    const refused = await ask('/v1/properties', { headers: { authorization: `Bearer ${'x'.repeat(43)}` } });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    child.send({
      type: 'starting',
      steps: [{ name: 'Temporal', state: 'working', detail: 'building <it>', sinceMs: 61_000 }],
    });
    const page = await until(
      () => ask('/'),
      answer => answer.text.includes('building'),
    );
    expect(page.text).toContain('building &lt;it&gt;');
    expect(page.text).toContain('61 s');
    expect((await ask('/docs')).status).toBe(200);
    expect((await ask('/openapi.json')).status).toBe(200);
  });

  it('ends by itself when whoever started it has gone', async () => {
    stack = await createStack();
    const script = fileURLToPath(new URL('../../infra/processes/api.ts', import.meta.url));
    const child = fork(script, { env: stack.env, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const ended = once(child, 'exit');
    await once(child, 'message');
    expect((await ask('/healthz')).status).toBe(200);
    child.disconnect();
    expect(await ended).toEqual([0, null]);
    await expect(ask('/healthz')).rejects.toThrow();
  });

  it('stops at once on a wrong setting, and names every one', async () => {
    stack = await createStack();
    Object.assign(stack.env, { API_PORT: 'http', TRUST_PROXY: '-1' });
    await expect(stack.start('api')).rejects.toThrow(/API_PORT[\s\S]*TRUST_PROXY/);
  });
});
