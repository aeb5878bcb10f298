import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createCodecAudit, createCodecEndpoint } from '../../infra/temporal/codec-endpoint.ts';
import { createOperationsProxy } from '../../infra/temporal/operations-proxy.ts';
import { createOperatorAuthentication } from '../../infra/temporal/operator-session.ts';
import { sealPayload } from '../../infra/temporal/payload-codec.ts';
import { startTemporalServer } from '../../infra/temporal/server/start-server.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { id, say } from '../../src/kernel/clear-text.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { listOperatorTasks } from '../../src/kernel/operator-tasks.ts';
import { freePort, sharedEnvironment } from '../support/environment/index.ts';
import { createSession } from './support/operator.ts';
import { until } from './support/until.ts';
import { createWorld, type World } from './support/world.ts';

const pictures = new URL('../../build/pictures/', import.meta.url).pathname;
const publicUrl = 'http://localhost:1';
let world: World;
let origin: string;
let readOnlyOrigin: string;
let browser: Browser;
const blocked = new Set<string>();
const closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-ui-'));
  const [port, httpPort, uiPort] = [await freePort(), await freePort(), await freePort()];
  const server = await startTemporalServer({
    program: sharedEnvironment().temporalProgram,
    namespace: 'reeve',
    ...{ port, httpPort, uiPort },
    cwd: folder,
    pidFile: join(folder, 'temporal.pid'),
  });
  world = await createWorld({ address: `127.0.0.1:${port}`, namespace: 'reeve' });
  await world.startWorker();
  origin = await serve(uiPort, true);
  readOnlyOrigin = await serve(uiPort, false);
  browser = await chromium.launch({ executablePath: sharedEnvironment().chromium!, args: ['--no-sandbox'] });
  closers.push(
    () => browser.close(),
    () => world.close(),
    () => server.stop(),
    () => rm(folder, { recursive: true, force: true }),
  );
  await mkdir(pictures, { recursive: true });
}, 120_000);
afterAll(async () => {
  for (const close of closers) await close();
});

async function serve(uiPort: number, allowWrites: boolean): Promise<string> {
  const { database, dataKeys } = world;
  const port = await freePort();
  const operationsUrl = `http://localhost:${port}`;
  const proxy = createOperationsProxy({
    ...{ operationsUrl, publicUrl, allowWrites, upstream: `http://127.0.0.1:${uiPort}`, namespace: 'reeve' },
    authenticate: createOperatorAuthentication({ database, publicUrl }),
    codec: createCodecEndpoint({ dataKeys, audit: createCodecAudit(database), factorFreshMs: 900_000 }),
    // As behind one proxy of ours: a test says by X-Forwarded-For where it comes from.
    ...{ trustProxy: 1, blockedAddresses: { holds: (address: string) => blocked.has(address) } },
    log: { error: (message, fields) => process.stderr.write(`${message} ${String(fields?.['error'])}\n`) },
  });
  const server = createServer(proxy).listen(port);
  closers.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return operationsUrl;
}

const ask = (url: string, token: string | null, init: RequestInit = {}) =>
  fetch(url, {
    redirect: 'manual',
    ...init,
    headers: { ...(token ? { cookie: `reeve_session=${token}` } : {}), ...(init.headers as Record<string, string>) },
  });
/** What asking for a web socket is answered with. */
const upgradeStatus = (to: string, token: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
    const key = { 'sec-websocket-key': Buffer.alloc(16).toString('base64'), cookie: `reeve_session=${token}` };
    request(`${to}/api/v1/settings`, { headers: { ...headers, ...upgrade, ...key } })
      .on('response', answer => resolve(answer.resume().statusCode))
      .on('upgrade', (_, socket) => {
        socket.destroy();
        resolve(101);
      })
      .on('error', reject)
      .end();
  });
const decode = async (token: string, payloads: unknown[], from = origin) => {
  const headers = { origin: from, 'content-type': 'application/json' };
  const answer = await ask(`${origin}/codec/decode`, token, {
    method: 'POST',
    headers,
    body: JSON.stringify({ payloads }),
  });
  const body = (await answer.json()) as { payloads?: { data: string }[]; code?: string };
  return {
    status: answer.status,
    code: body.code,
    texts: body.payloads?.map(({ data }) => Buffer.from(data, 'base64').toString()),
  };
};
const sealed = async (agencyId: string | null, text: string) => {
  const plain = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(text)) };
  const { metadata, data } = sealPayload(plain, await world.dataKeys.live(agencyId));
  const encoded = Object.entries(metadata ?? {}).map(([name, value]) => [
    name,
    Buffer.from(value ?? []).toString('base64'),
  ]);
  return { metadata: Object.fromEntries(encoded), data: Buffer.from(data ?? []).toString('base64') };
};

describe('the operators’ origin', () => {
  it('sends who is not signed in to the sign-in page, and programs away', async () => {
    const page = await ask(`${origin}/namespaces/reeve/workflows?query=secret`, null, {
      headers: { accept: 'text/html' },
    });
    expect(page.status).toBe(302);
    const next = encodeURIComponent(`${origin}/namespaces/reeve/workflows`);
    expect(page.headers.get('location')).toBe(`${publicUrl}/sign-in?next=${next}`);
    expect((await ask(`${origin}/api/v1/settings`, null)).status).toBe(401);
    expect((await ask(`${origin}/codec/decode`, null, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  it('[A3] answers a blocked address nothing but the refusal, signed in or not, and no upgrade either', async () => {
    const { token } = await createSession(world.test);
    const from = { 'x-forwarded-for': '203.0.113.7' };
    expect((await ask(`${origin}/api/v1/settings`, token, { headers: from })).status).toBe(200);
    blocked.add('203.0.113.7');
    try {
      for (const path of ['/', '/api/v1/settings', '/api/v1/namespaces/reeve/workflows', '/codec/decode'])
        for (const who of [token, null]) {
          const answer = await ask(`${origin}${path}`, who, { headers: { ...from, accept: 'text/html' } });
          expect([path, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
            ...[path, 403, 'address_blocked'],
          ]);
        }
      expect(await upgradeStatus(origin, token, from)).toBe(403);
      expect((await ask(`${origin}/api/v1/settings`, token)).status).toBe(200);
    } finally {
      blocked.clear();
    }
    expect((await ask(`${origin}/api/v1/settings`, token, { headers: from })).status).toBe(200);
  });

  it('serves no one but operators with a second factor', async () => {
    for (const wish of [{ asOperator: false }, { factor: 'password' as const }]) {
      const { token } = await createSession(world.test, wish);
      expect((await ask(`${origin}/api/v1/settings`, token)).status).toBe(403);
    }
  });

  it('names its own codec and namespace in the settings of the UI, and forbids writes where it may not write', async () => {
    const { token } = await createSession(world.test);
    const settings = async (from: string) => (await (await ask(`${from}/api/v1/settings`, token)).json()) as object;
    expect(await settings(origin)).toMatchObject({ Codec: { Endpoint: `${origin}/codec`, IncludeCredentials: true } });
    expect(await settings(origin)).toMatchObject({ DefaultNamespace: 'reeve' });
    expect(await settings(readOnlyOrigin)).toMatchObject({ DisableWriteActions: true });
    const write = (from: string) =>
      ask(`${from}/api/v1/namespaces/reeve/workflows/none/terminate`, token, {
        method: 'POST',
        headers: { origin: from },
        body: '{}',
      });
    expect((await write(readOnlyOrigin)).status).toBe(403);
    expect((await write(origin)).status).not.toBe(403);
  });

  it('takes no post from another site', async () => {
    const { token } = await createSession(world.test);
    expect(await decode(token, [], 'http://evil.example')).toMatchObject({ status: 403, code: 'origin_not_allowed' });
  });
});

describe('the codec', () => {
  it('opens the platform’s payloads, not an agency’s, and audits each use', async () => {
    const { token, personId } = await createSession(world.test);
    const payloads = [await sealed(null, 'platform text'), await sealed(uuid7(), 'agency text')];
    const { texts } = await decode(token, payloads);
    expect(texts).toEqual(['"platform text"', '"(needs a support grant)"']);
    const audited = await adminRows(`select action, details from audit_event where actor_id = '${personId}'`);
    expect(audited).toEqual([{ action: 'codec.decoded', details: { opened: 1, agency: 1, stale: 0 } }]);
  });

  it('opens nothing for a second factor that is too old', async () => {
    const { token } = await createSession(world.test, { factorAt: new Date(Date.now() - 3_600_000) });
    const { texts } = await decode(token, [await sealed(null, 'platform text')]);
    expect(texts?.[0]).toContain('show your second factor again');
  });

  it('shows the rest of a page when payloads are altered, or name keys that cannot be', async () => {
    const { token } = await createSession(world.test);
    const whole = await sealed(null, 'platform text');
    const altered = { ...whole, data: Buffer.from('altered').toString('base64') };
    const named = (keyId: string) => ({
      ...whole,
      metadata: { ...whole.metadata, 'encryption-key-id': Buffer.from(keyId).toString('base64') },
    });
    const { status, texts } = await decode(token, [altered, named("x' or 1=1"), named(''), named('\0'), whole]);
    expect(status).toBe(200);
    expect(texts?.map(text => text.split(':')[0])).toEqual([
      '"(encrypted, and altered since',
      ...Array(3).fill('"(encrypted, and the key is not here)"'),
      '"platform text"',
    ]);
  });

  it('refuses what is no list of payloads', async () => {
    const { token } = await createSession(world.test);
    const headers = { origin };
    const answer = await ask(`${origin}/codec/decode`, token, {
      method: 'POST',
      headers,
      body: '{"payloads":[{"data":1}]}',
    });
    expect(answer.status).toBe(400);
  });
});

describe('the Temporal UI through it', () => {
  const open = async (token: string | null, path: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
    if (token) await context.addCookies([{ name: 'reeve_session', value: token, domain: 'localhost', path: '/' }]);
    const page = await context.newPage();
    await page.goto(`${origin}${path}`, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    return page;
  };
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

  it('tells an operator in words where an agency’s run stands, and shows none of its data', async () => {
    const agencyId = uuid7();
    const workflowId = `agency/${agencyId}/ask-twice/p`;
    const args = [{ agencyId, key: 'cus_1234', secret: 'Mary Smith' }];
    const handle = await world.client.workflow.start('ask-twice', {
      ...{ workflowId, taskQueue: 'core', args },
      staticSummary: say`Asks an operator about ${id('cus_1234')}`,
    });
    await until(
      async () =>
        (
          await acrossAgencies(world.database, 'operations', 't', unit =>
            listOperatorTasks(unit, { open: true, limit: 9 }),
          )
        ).length > 0,
    );
    const { token } = await createSession(world.test);
    const page = await open(
      token,
      `/namespaces/reeve/workflows/${encodeURIComponent(workflowId)}/${handle.firstExecutionRunId}/history`,
    );
    await page.getByText('Raises an operator task: test_question').first().waitFor({ timeout: 30_000 });
    await picture(page, 'agency-run-history');
    await page.getByText('User Metadata').first().click();
    const story = page.frameLocator('iframe >> nth=1').getByText('Waits for an operator');
    await story.first().waitFor({ timeout: 30_000 });
    await picture(page, 'agency-run-story');
    expect(await page.content()).not.toContain('Mary Smith');
    await page.goto(`${origin}/namespaces/reeve/workflows`);
    await page.getByText('ask-twice').first().waitFor({ timeout: 30_000 });
    await picture(page, 'list');
    await page.context().close();
  }, 120_000);

  it('shows an operator a platform run’s input', async () => {
    const workflowId = 'platform/fail-with/ui';
    const input = { key: 'ui', how: 'domain' };
    const handle = await world.client.workflow.start('fail-with', { workflowId, taskQueue: 'core', args: [input] });
    await handle.result().catch(() => undefined);
    const { token } = await createSession(world.test);
    const page = await open(
      token,
      `/namespaces/reeve/workflows/${encodeURIComponent(workflowId)}/${handle.firstExecutionRunId}/history`,
    );
    await page.getByText('subscription_not_live').first().waitFor({ timeout: 30_000 });
    await page.getByText('"domain"').first().waitFor({ timeout: 30_000 });
    await picture(page, 'platform-run-history');
    await page.context().close();
  }, 120_000);
});

async function adminRows(query: string): Promise<unknown[]> {
  const { default: pg } = await import('pg');
  const admin = new pg.Client({ connectionString: world.test.adminUrl });
  await admin.connect();
  try {
    return (await admin.query(query)).rows;
  } finally {
    await admin.end();
  }
}
