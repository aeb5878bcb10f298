import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPagers } from '../../infra/paging/index.ts';
import { isPublicAddress } from '../../infra/paging/public-address.ts';
import type { PageMessage } from '../../src/paging/pager.port.ts';
import { createHookSink } from './support/webhook.ts';

const mailer = { send: async () => ({ messageId: 'x', acceptedAt: new Date() }) };
const message: PageMessage = {
  ...{ pageId: '0199f3a0-0000-7000-8000-000000000001', trial: false, exercise: false, number: 1, severity: 'sev1' },
  ...{ title: 'x', level: 1, turn: 1, acknowledgeUrl: 'http://localhost/a', incidentUrl: 'http://localhost/i' },
};
const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;

describe('pages by webhook', () => {
  let hooks: Awaited<ReturnType<typeof createHookSink>>;
  beforeAll(async () => {
    hooks = await createHookSink();
  });
  afterAll(() => hooks.close());
  const page = (url: string, publicOnly = false) => {
    const to = { personId: 'p', email: 'e', name: null, webhook: { url, secrets: [secret] } };
    return createPagers({ mailer, publicOnly, timeoutMs: 500 }).webhook.send(message, to);
  };

  it('are sent by 2xx, refused by 4xx and by who sends on elsewhere, given up on when slow, and tried again else', async () => {
    expect(await page(`${hooks.url}/204`)).toEqual({ outcome: 'sent', messageId: null });
    expect(await page(`${hooks.url}/404`)).toEqual({ outcome: 'refused', why: 'refused' });
    expect(await page(`${hooks.url}/302`)).toEqual({ outcome: 'refused', why: 'refused' });
    expect(await page(`${hooks.url}/hang`)).toEqual({ outcome: 'refused', why: 'timed_out' });
    await expect(page(`${hooks.url}/503`)).rejects.toThrow('503');
    await expect(page(`${hooks.url}/429`)).rejects.toThrow('429');
    await expect(page('http://127.0.0.1:9/')).rejects.toThrow('ECONNREFUSED');
    expect(hooks.taken.filter(({ path }) => path === '/200')).toEqual([]);
  });

  it.each([
    ['plain http', 'http://example.com/'],
    ['this machine', 'https://127.0.0.1/'],
    ['this machine by name', 'https://localhost/'],
    ['this machine in other words', 'https://2130706433/'],
    ['this machine in hexadecimal', 'https://0x7f.1/'],
    ['this machine by IPv6', 'https://[::1]/'],
    ['an IPv4 address inside IPv6', 'https://[::ffff:10.0.0.1]/'],
    ['a private network', 'https://10.1.2.3/'],
    ['the metadata service of clouds', 'https://169.254.169.254/latest/meta-data'],
    ['unique local IPv6', 'https://[fd00::1]/'],
    ['nobody', 'https://0.0.0.0/'],
  ])('never go to %s in production', async (_what, url) => {
    expect(await page(url, true)).toEqual({ outcome: 'refused', why: 'address_blocked' });
  });

  it('know a public address', () => {
    expect(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'].map(isPublicAddress)).toEqual([true, true]);
    expect(['64:ff9b::a00:1', '100.64.0.1', '224.0.0.1', 'x', ''].map(isPublicAddress)).toEqual(Array(5).fill(false));
  });
});
