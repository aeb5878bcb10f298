import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { withRun } from '../../activities/kernel/current-run.ts';
import { createPagingActivities } from '../../activities/paging/paging.activities.ts';
import { exampleInvitation } from '../../api/access/example-invitation.ts';
import { createIdentity } from '../../infra/identity/index.ts';
import { createLocalKeys } from '../../infra/keys/index.ts';
import { createPagers } from '../../infra/paging/index.ts';
import { createDataKeys } from '../../src/agencies/data-keys.ts';
import { bounceAddress, readBounceAddress } from '../../src/communications/bounce-address.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import { isReplyMac, readReplyAddress, replyAddress } from '../../src/vulnerabilities/reply-address.ts';
import { createHookSink } from '../paging/support/webhook.ts';
import { publicUrl, startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { bearer, served } from '../support/http/served.ts';

/** Under which the API of tests makes what it makes; and what replaces it. */
const [first, second] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
const at = served();
/** The API as it starts after the root key was replaced: with the one before still named, and without. */
let replaced: TestApi;
let without: TestApi;
beforeAll(async () => {
  const withKeys = (keys: KeyManagement) =>
    startApi(at.open, { deps: { identity: createIdentity({ database: at.open.database, keys }) } });
  replaced = await withKeys(createLocalKeys(second, [first]));
  without = await withKeys(createLocalKeys(second));
});
afterAll(async () => {
  await replaced.close();
  await without.close();
});

type Opened = { status: number; code: unknown };
const answer = ({ status, body }: { status: number; body: { code?: unknown } }): Opened => ({
  ...{ status, code: body?.code },
});

/** Each kind of link that is mailed: made before the root key was replaced, and opened by an API of after. */
const links: Record<string, () => Promise<(api: TestApi) => Promise<Opened>>> = {
  'an invitation': async () => {
    const token = await exampleInvitation(at.world);
    return async api => answer(await api.agent.post('/v1/invitations/look-up').send({ token }));
  },
  'a page': async () => {
    const token = await at.world.newPageToken();
    return async api => answer(await api.agent.get('/acknowledge').query({ token }));
  },
  'a report of a weakness': async () => {
    const { token } = await at.world.newReport();
    return async api => answer(await api.agent.get('/v1/vulnerability-reports/status').set('report-token', token));
  },
  'a notice': async () => {
    const { token } = await at.world.newNotice({ state: 'sent' });
    return async api => answer(await api.agent.get('/security-notices/open').query({ token }));
  },
  'a post-mortem': async () => {
    const { token } = await at.world.newPostMortem('published');
    return async api => answer(await api.agent.get('/post-mortems/read').query({ token }));
  },
};

describe('a link that was mailed before the root key was replaced', () => {
  it.each(Object.keys(links))('opens %s after it, until the key of then is not named any more', async kind => {
    const open = await links[kind]?.();
    expect(await open?.(at.api)).toMatchObject({ status: 200 });
    expect(await open?.(replaced)).toMatchObject({ status: 200 });
    const { status } = (await open?.(without)) ?? {};
    expect([400, 401, 403, 404, 410]).toContain(status);
  });

  it('is refused in the words that any forged one is: nobody learns of a key by it', async () => {
    const token = await exampleInvitation(at.world);
    const look = async (of: string) => {
      const { body } = await without.agent.post('/v1/invitations/look-up').send({ token: of });
      const { requestId: _, instance: __, ...said } = body;
      return said;
    };
    expect(await look(token)).toEqual(await look('forged'));
  });
});

describe('what is made after the root key was replaced', () => {
  it('is made with the new one alone', async () => {
    const source = callsAs(replaced, operatorsToken);
    const { body } = await source.post('/v1/operations/alert-sources', { name: uuid7(), shape: 'generic' });
    const alert = (api: TestApi) =>
      api.agent
        .post(`/webhooks/alerts/${body.source.id}`)
        .set(bearer(body.token))
        .send({ fingerprint: uuid7(), title: 'x', severity: 'info' });
    expect([(await alert(replaced)).status, (await alert(without)).status, (await alert(at.api)).status]).toEqual([
      ...[200, 200, 401],
    ]);
  });
});

let token = '';
beforeAll(async () => {
  token = await at.world.token(at.world.operator, { place: 'operations' });
});
const operatorsToken = () => token;

describe('an alert source that has its token and secret from before', () => {
  const alert = () => ({ fingerprint: uuid7(), title: 'x', severity: 'info' });
  type Source = { sourceId: string; token: string; secret: string };
  const byToken = async (api: TestApi, { sourceId, token: shown }: Source) =>
    (await api.agent.post(`/webhooks/alerts/${sourceId}`).set(bearer(shown)).send(alert())).status;
  const bySignature = async (api: TestApi, { sourceId, secret }: Source) => {
    const [id, when, body] = [uuid7(), new Date(), JSON.stringify(alert())];
    const sent = api.agent
      .post(`/webhooks/alerts/${sourceId}`)
      .set({ 'content-type': 'application/json', 'webhook-id': id })
      .set('webhook-timestamp', String(Math.floor(when.getTime() / 1_000)))
      .set('webhook-signature', new Webhook(secret).sign(id, when, body));
    return (await sent.send(body)).status;
  };

  it('raises alarm as before, until it has new ones or the key of then is not named any more', async () => {
    const source = await at.world.newAlertSource();
    expect([await byToken(replaced, source), await bySignature(replaced, source)]).toEqual([200, 200]);
    expect([await byToken(without, source), await bySignature(without, source)]).toEqual([401, 401]);
    const calls = callsAs(replaced, operatorsToken);
    const path = `/v1/operations/alert-sources/${source.sourceId}/secrets`;
    const rotated = await calls.post(path, undefined, { etag: source.version });
    expect(rotated.status).toBe(201);
    expect([await byToken(replaced, source), await bySignature(replaced, source)]).toEqual([401, 401]);
    const { token: next, signingSecret: secret } = rotated.body;
    const renewed = { ...source, token: next, secret };
    expect([await byToken(without, renewed), await bySignature(without, renewed)]).toEqual([200, 200]);
  });

  it('is found by what somebody posts as exposed, and voided', async () => {
    const source = await at.world.newAlertSource();
    await replaced.agent.post('/v1/exposed-credentials').send({ credential: source.secret });
    expect([await byToken(replaced, source), await bySignature(replaced, source)]).toEqual([401, 401]);
  });
});

describe('a pager whose secret was made before', () => {
  it('takes pages as before, and is sent none that it would believe once the key of then is not named', async () => {
    const hooks = await createHookSink();
    try {
      await at.world.newPager();
      const { personId } = at.world.operator;
      await at.open.admin('update pager set webhook_url = $1 where person_id = $2', [`${hooks.url}/200`, personId]);
      const made = await callsAs(at.api, operatorsToken).post('/v1/operations/on-call/pager/secret');
      const mailer = { send: async () => ({ messageId: 'x', acceptedAt: new Date() }) };
      const paged = async (keys: KeyManagement) => {
        const pagers = createPagers({ mailer, publicOnly: false });
        const steps = createPagingActivities({ database: at.open.database, keys, pagers, publicUrl });
        const sent = await withRun(run, () => steps.sendTestPage({ testId: uuid7(), personId }));
        expect(sent).toEqual({ sent: ['mail', 'webhook'], failed: [] });
        return hooks.taken.at(-1) ?? { body: '', headers: {} };
      };
      const believes = (secret: string, { body, headers }: { body: string; headers: Record<string, string> }) => {
        try {
          return new Webhook(secret).verify(body, headers) !== undefined;
        } catch {
          return false;
        }
      };
      expect(believes(made.body.secret, await paged(createLocalKeys(second, [first])))).toBe(true);
      expect(believes(made.body.secret, await paged(createLocalKeys(second)))).toBe(false);
      const next = await callsAs(replaced, operatorsToken).post('/v1/operations/on-call/pager/secret');
      expect(believes(next.body.secret, await paged(createLocalKeys(second)))).toBe(true);
      expect(believes(made.body.secret, await paged(createLocalKeys(second, [first])))).toBe(false);
    } finally {
      await hooks.close();
    }
  });
});

const run = {
  ...{ workflowId: 'platform/send-test-page/x', runId: 'r', executionId: 'r', kind: 'send-test-page', generation: '' },
  ...{ scope: { kind: 'platform' as const }, attempt: 1 },
};

describe('an address that was mailed before the root key was replaced', () => {
  const before = createLocalKeys(first);
  const [now, gone] = [createLocalKeys(second, [first]), createLocalKeys(second)];

  it('takes bounces and answers until the key of then is not named any more', async () => {
    const bounced = { kind: 'notice' as const, id: uuid7() };
    const bounce = await bounceAddress(before, 'reeve.example', bounced);
    expect([await readBounceAddress(now, bounce), await readBounceAddress(gone, bounce)]).toEqual([bounced, null]);
    const report = { reportId: uuid7(), generation: 1 };
    const reply = await replyAddress(before, 'security@reeve.example', { ...report, number: 7 });
    const mac = readReplyAddress(reply)?.mac ?? '';
    expect([await isReplyMac(now, report, mac), await isReplyMac(gone, report, mac)]).toEqual([true, false]);
  });
});

describe('what was sealed under a root key that is not named', () => {
  it('is unavailable until it is named: the answer says nothing of keys, and the log why', async () => {
    const withKeys = (keys: KeyManagement) =>
      startApi(at.open, { deps: { dataKeys: createDataKeys({ database: at.open.database, keys }) } });
    const [unnamed, named] = [
      await withKeys(createLocalKeys(second)),
      await withKeys(createLocalKeys(second, [first])),
    ];
    try {
      const { contactId } = await at.world.newContact({ bank: true });
      const accountant = await at.world.token(at.world.members.accountant);
      const path = `/v1/contacts/${contactId}/bank`;
      const refused = await callsAs(unnamed, () => accountant).get(path);
      expect([refused.status, refused.body]).toEqual([
        503,
        {
          ...{ type: 'urn:reeve:problem:unavailable', title: 'Not available at the moment', status: 503 },
          ...{ code: 'unavailable', detail: expect.stringContaining('request id'), requestId: expect.any(String) },
        },
      ]);
      const { requestId } = refused.body;
      const told = unnamed.log.filter(({ level }) => level === 'error').map(({ fields }) => fields);
      expect(told).toMatchObject([{ requestId, error: { code: 'key_unknown' } }]);
      expect((await callsAs(named, () => accountant).get(path)).status).toBe(200);
    } finally {
      await Promise.all([unnamed.close(), named.close()]);
    }
  });
});

describe('a root key that serves for the audit log alone', () => {
  it('finds audit events genuine, and nothing else', async () => {
    const [before, now] = [createLocalKeys(first), createLocalKeys(second, [], [first])];
    expect(await now.macsBefore('audit', 'x')).toEqual([await before.mac('audit', 'x')]);
    for (const purpose of ['page-link', 'invitation', 'alert-token', 'pager-webhook', 'person-secrets'])
      expect(await now.macsBefore(purpose, 'x')).toEqual([]);
    const { wrapped } = await before.generateDataKey({ agencyId: 'a' });
    await expect(now.unwrap(wrapped, { agencyId: 'a' })).rejects.toMatchObject({ code: 'key_unknown' });
  });
});
