import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMailSandbox, type SandboxMessage } from '../../infra/sandbox/mail/index.ts';
import { aMail, startMail } from './mail-support.ts';

let mail: Awaited<ReturnType<typeof startMail>>;
beforeAll(async () => {
  mail = await startMail();
});
afterAll(() => mail.stop());
beforeEach(() => mail.sandbox.clear());

const get = (path: string) => fetch(`${mail.inboxUrl}${path}`);
const list = async (query = '') => (await (await get(`/api/messages${query}`)).json()) as SandboxMessage[];

/** fetch sets Host by itself; only a raw request can lie. */
const statusWithHost = (host: string) =>
  new Promise<number | undefined>((done, fail) => {
    request(`${mail.inboxUrl}/api/messages`, { headers: { host } }, response => {
      response.resume();
      done(response.statusCode);
    })
      .once('error', fail)
      .end();
  });

describe('the mail sandbox', () => {
  it('lists mails as JSON, newest first, by recipient, and forgets them when told', async () => {
    await mail.mailer.send(aMail());
    await mail.mailer.send(aMail({ to: 'grace@navy.example', subject: 'second' }));
    const all = await list();
    expect(all.map(message => message.to)).toEqual([['grace@navy.example'], ['ada@analytical.example']]);
    const hers = await list('?to=Ada@analytical.example');
    expect(hers).toHaveLength(1);
    expect(await (await get(`/api/messages/${hers[0]?.id}`)).json()).toEqual(hers[0]);
    expect((await get('/api/messages/999999')).status).toBe(404);
    expect(await list('?to=ada')).toEqual([]);
    expect((await fetch(`${mail.inboxUrl}/api/messages`, { method: 'DELETE' })).status).toBe(204);
    expect(await list()).toEqual([]);
  });

  it('keeps mails over a restart, and gives no number twice', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'reeve-mail-')), 'inbox.sqlite');
    const first = await startMail({ databaseFile: file });
    await first.mailer.send(aMail());
    const [before] = first.sandbox.messages();
    await first.stop();
    const second = await startMail({ databaseFile: file });
    expect(second.sandbox.messages()).toEqual([before]);
    second.sandbox.clear();
    await second.mailer.send(aMail());
    expect(second.sandbox.messages()[0]?.id).toBeGreaterThan(before?.id ?? 0);
    await second.stop();
  });

  it('shows a mail in a frame that may run nothing, with links that open elsewhere', async () => {
    await mail.mailer.send(
      aMail({ subject: '<img src=x onerror=alert(1)>', html: '<script>alert(1)</script><p title="a">"hi"</p>' }),
    );
    const [message] = mail.sandbox.messages();
    const page = await get(`/messages/${message?.id}`);
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<img');
    expect(text).toContain(
      '<a href="http://localhost:4000/invitations/abc?x=1" target="_blank" rel="noopener noreferrer">',
    );
    expect(await (await get('/')).text()).toContain('&lt;img src=x');
  });

  it('looks again by itself, and says so when empty', async () => {
    const text = await (await get('/')).text();
    expect(text).toContain('<meta http-equiv="refresh" content="3">');
    expect(text).toContain('No mail yet');
  });

  it('answers to localhost alone, so that no page elsewhere reads invitations', async () => {
    expect(await statusWithHost('evil.example')).toBe(403);
    expect(await statusWithHost('localhost')).toBe(200);
  });

  it('takes faults over HTTP, and names what is wrong with a bad one', async () => {
    const post = (body: unknown) =>
      fetch(`${mail.inboxUrl}/api/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await post({ kind: 'refuse-for-now', count: 2 })).json()).toMatchObject({ 'refuse-for-now': 2 });
    await expect(mail.mailer.send(aMail())).rejects.toThrow(/451/);
    await expect(mail.mailer.send(aMail())).rejects.toThrow(/451/);
    await mail.mailer.send(aMail());
    const bad = await post({ kind: 'explode', count: -1 });
    expect(bad.status).toBe(400);
    expect(JSON.stringify(await bad.json())).toMatch(/kind.*count|count.*kind/s);
  });

  it('has mails to one address go wrong, and no others', async () => {
    mail.sandbox.failNext('refuse-for-good', 2, 'Ada@analytical.example');
    mail.sandbox.failNext('refuse-for-good', 1, 'bob@analytical.example');
    await mail.mailer.send(aMail({ to: 'eve@analytical.example' }));
    for (const to of ['ada', 'bob', 'ada'])
      await expect(mail.mailer.send(aMail({ to: `${to}@analytical.example` }))).rejects.toMatchObject({
        code: 'mail_refused',
      });
    for (const to of ['ada', 'bob']) await mail.mailer.send(aMail({ to: `${to}@analytical.example` }));
    mail.sandbox.failNext('refuse-for-good', 5, 'ada@analytical.example');
    mail.sandbox.failNext('refuse-for-good', 0);
    await mail.mailer.send(aMail());
    expect(mail.sandbox.messages()).toHaveLength(4);
  });

  it('says so when its port is taken', async () => {
    const smtpPort = Number(new URL(mail.smtpUrl).port);
    const second = createMailSandbox({ databaseFile: ':memory:', smtpPort, httpPort: 0 });
    await expect(second.start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
