import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMailer } from '../../infra/mail/index.ts';
import { insideUnit } from '../../src/kernel/outside.ts';
import { aMail, startMail } from './mail-support.ts';

let mail: Awaited<ReturnType<typeof startMail>>;
beforeAll(async () => {
  mail = await startMail();
});
afterAll(() => mail.stop());
beforeEach(() => mail.sandbox.clear());

const from = 'Reeve <no-reply@reeve.example>';
const outcome = (sending: Promise<unknown>) =>
  sending.then(
    () => 'sent',
    error => error.code ?? error.message,
  );

describe('the mailer', () => {
  it('delivers subject, text and HTML as they are, marked as automatic', async () => {
    const before = Date.now();
    const accepted = await mail.mailer.send(aMail());
    const after = Date.now();
    const [message] = mail.sandbox.messages('ADA@analytical.example');
    expect(message).toMatchObject({
      subject: aMail().subject,
      from: 'no-reply@reeve.example',
      messageId: accepted.messageId,
    });
    expect(message?.text.trim()).toBe(aMail().text.trim());
    expect(message?.html).toContain('href="http://localhost:4000/invitations/abc?x=1"');
    expect(message?.links).toEqual(['http://localhost:4000/invitations/abc?x=1']);
    expect(message?.headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-generated' });
    expect(accepted.acceptedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(accepted.acceptedAt.getTime()).toBeLessThanOrEqual(after);
  });

  it('gives a repeat the same Message-ID, another key another one, and shows the key to nobody', async () => {
    const one = await mail.mailer.send(aMail());
    const again = await mail.mailer.send(aMail());
    const other = await mail.mailer.send(aMail({ idempotencyKey: 'invitation/1/2' }));
    expect(again.messageId).toBe(one.messageId);
    expect(other.messageId).not.toBe(one.messageId);
    expect(one.messageId).toMatch(/^<[0-9a-f]{40}@reeve\.example>$/);
    expect(mail.sandbox.messages()).toHaveLength(3);
    expect(JSON.stringify(mail.sandbox.messages())).not.toContain('invitation/1/');
  });

  it('says for good when the relay refuses the recipient, and does not name the address', async () => {
    mail.sandbox.failNext('refuse-for-good', 1);
    const failure = await mail.mailer.send(aMail()).catch(error => error);
    expect(failure).toMatchObject({ name: 'DomainError', code: 'mail_refused', details: { facts: { smtpCode: 550 } } });
    expect(failure.message).not.toContain('ada@');
    expect(await outcome(mail.mailer.send(aMail()))).toBe('sent');
  });

  it('refuses what is no address', async () => {
    expect(await outcome(mail.mailer.send(aMail({ to: 'nobody' })))).toBe('mail_refused');
  });

  it('leaves to its caller what may pass: greylisting', async () => {
    mail.sandbox.failNext('refuse-for-now', 1);
    expect(await outcome(mail.mailer.send(aMail()))).toBe(
      'The mail relay did not take the mail (EENVELOPE, RCPT TO, 451).',
    );
    expect(mail.sandbox.messages()).toHaveLength(0);
  });

  it('does not send again by itself when the answer is lost: the mail is there once, the caller is told', async () => {
    mail.sandbox.failNext('drop-after-accept', 1);
    expect(await outcome(mail.mailer.send(aMail()))).toMatch(/did not take the mail/);
    expect(mail.sandbox.messages()).toHaveLength(1);
    await mail.mailer.send(aMail());
    const [one, two] = mail.sandbox.messages();
    expect(one?.messageId).toBe(two?.messageId);
  });

  it('keeps line breaks of a subject or a header value out of the headers', async () => {
    await mail.mailer.send({
      ...aMail({ subject: 'Hello\r\nBcc: eve@evil.example' }),
      headers: { 'X-Run': 'a\r\nBcc: eve@evil.example' },
    });
    const [message] = mail.sandbox.messages();
    expect(message?.to).toEqual(['ada@analytical.example']);
    expect(message?.headers.filter(({ name }) => name.toLowerCase() === 'bcc')).toEqual([]);
  });

  it('refuses to talk in clear where TLS is asked for', async () => {
    const strict = createMailer({ smtpUrl: mail.smtpUrl, from, requireTls: true });
    expect(await outcome(strict.send(aMail()))).toMatch(/did not take the mail/);
    expect(mail.sandbox.messages()).toHaveLength(0);
    strict.close();
  });

  it('refuses a relay whose certificate nobody vouches for', async () => {
    const relay = await startMail({ offersTls: true });
    const strict = createMailer({ smtpUrl: relay.smtpUrl, from, requireTls: true });
    expect(await outcome(strict.send(aMail()))).toMatch(/did not take the mail \(E(TLS|SOCKET|CONNECTION)/);
    expect(relay.sandbox.messages()).toEqual([]);
    strict.close();
    await relay.stop();
  });

  it('gives up on a relay that does not speak, or is not there', async () => {
    const mute = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    const waiting = createMailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from,
      requireTls: false,
      connectTimeoutMs: 300,
    });
    expect(await outcome(waiting.send(aMail()))).toMatch(/did not take the mail \(ETIMEDOUT/);
    waiting.close();
    mute.close();
    const absent = createMailer({ smtpUrl: 'smtp://127.0.0.1:9', from, requireTls: false, connectTimeoutMs: 300 });
    expect(await outcome(absent.send(aMail()))).toMatch(/did not take the mail/);
    absent.close();
  });

  it('does not work inside a unit of work', async () => {
    await expect(insideUnit(() => mail.mailer.send(aMail()))).rejects.toThrow(/inside a unit of work/);
    expect(mail.sandbox.messages()).toHaveLength(0);
  });
});
