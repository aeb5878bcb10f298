import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { createLocalKeys } from '../../infra/keys/index.ts';
import { createMailReceiver, type MailReceiver } from '../../infra/mail/receive-mail.ts';
import { bounceAddress, readBounceAddress } from '../../src/communications/bounce-address.ts';
import type { BounceHandler, InboundHandler, InboundMessage } from '../../src/communications/inbound.port.ts';
import { receiveInbound, takesMailFor } from '../../src/communications/receive-inbound.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const keys = createLocalKeys(Buffer.alloc(32, 3));
const mailDomain = 'reeve.example';

describe('the listener for mail', () => {
  let open: OpenTestDatabase;
  let receiver: MailReceiver;
  let url: string;
  const reports: InboundMessage[] = [];
  const bounces: string[] = [];
  let broken = false;
  beforeAll(async () => {
    open = await openTestDatabase();
    const security: InboundHandler = {
      name: 'tests',
      take: async message => {
        if (broken) throw new Error('not now');
        reports.push(message);
        return { subjectType: 'test', subjectId: 'x' };
      },
    };
    const bounce: BounceHandler = {
      kind: 'notice',
      take: async (id, { action, status }) => {
        bounces.push(`${id} ${action} ${status}`);
        return { subjectType: 'test', subjectId: id };
      },
    };
    const deps = {
      ...{ database: open.database, keys, mailDomain, ownAddress: 'no-reply@reeve.example' },
      ...{ security: [security], bounces: [bounce] },
    };
    receiver = createMailReceiver({
      ...{ host: '127.0.0.1', port: 0, log: quiet, maxBytes: 200_000 },
      takesMailFor: address => takesMailFor(deps, address),
      receive: message => receiveInbound(deps, message),
    });
    url = `smtp://127.0.0.1:${await receiver.start()}`;
  });
  afterAll(async () => {
    await receiver?.stop();
    await open?.close();
  });

  const send = (mail: object) => {
    const transport = createTransport({ url, ignoreTLS: true } as object);
    return transport.sendMail({ from: 'eve@elsewhere.example', ...mail }).then(
      () => 250,
      (error: { responseCode?: number }) => error.responseCode,
    );
  };
  const security = 'security@reeve.example';

  it('takes reports with their attachments, each Message-ID once', async () => {
    const mail = {
      ...{ to: security, subject: 'A weakness', text: 'See the file.', messageId: '<one@elsewhere.example>' },
      attachments: [{ filename: 'proof.txt', content: 'look' }],
    };
    expect([await send(mail), await send(mail)]).toEqual([250, 250]);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ to: security, subject: 'A weakness', automatic: false, report: null });
    expect(reports[0]?.attachments.map(({ fileName }) => fileName)).toEqual(['proof.txt']);
  });

  const raw = (head: string, body: string) => ({
    envelope: { from: 'eve@elsewhere.example', to: security },
    raw: `From: eve@elsewhere.example\r\nTo: ${security}\r\n${head}\r\n\r\n${body}`,
  });

  it('is held up by no mail that takes long to take apart', async () => {
    const started = performance.now();
    const marks = raw(
      'Message-ID: <marks@x>\r\nContent-Type: text/html',
      `hello ${`${'<'.repeat(900)}\r\n`.repeat(200)}`,
    );
    const sent = send(marks);
    let longestMs = 0;
    for (let last = performance.now(); ; last = performance.now()) {
      const done = await Promise.race([sent.then(() => true), new Promise(go => setTimeout(() => go(false), 20))]);
      longestMs = Math.max(longestMs, performance.now() - last);
      if (done) break;
    }
    expect([await sent, longestMs < 1_000, performance.now() - started < 9_000]).toEqual([250, true, true]);
    expect(reports.at(-1)?.text).toMatch(/^hello/);
  });

  it('takes ids and addresses with control characters, and refuses for good what cannot be read', async () => {
    expect(await send(raw('Message-ID: <nul\u0000here@x>', 'x'))).toBe(250);
    expect(reports.at(-1)?.messageId).toBe('<nulhere@x>');
    const parts = Array.from(
      { length: 100 },
      (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
    );
    expect(await send(raw('Content-Type: multipart/mixed; boundary=b0', parts.join('')))).toBe(554);
  });

  it('takes few mails apart at once, however many come, and all of them', async () => {
    const threads = { now: 0, most: 0 };
    const count = (thread: Worker) => {
      threads.now += 1;
      threads.most = Math.max(threads.most, threads.now);
      thread.once('exit', () => {
        threads.now -= 1;
      });
    };
    process.on('worker', count);
    const before = reports.length;
    const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => send(raw(`Message-ID: <many${n}@x>`, 'x'))));
    process.off('worker', count);
    expect([answers, reports.length - before]).toEqual([Array(16).fill(250), 16]);
    expect(threads.most).toBe(2);
  });

  it('has a mail whose turn does not come sent again later', async () => {
    const taken: string[] = [];
    const busy = createMailReceiver({
      ...{ host: '127.0.0.1', port: 0, log: quiet, parsing: { atOnce: 1, longestWaitMs: 10 } },
      takesMailFor: async () => true,
      receive: async ({ messageId }) => void taken.push(messageId),
    });
    const transport = createTransport({ url: `smtp://127.0.0.1:${await busy.start()}`, ignoreTLS: true } as object);
    const post = (n: number) =>
      transport.sendMail(raw(`Message-ID: <${n}@x>`, 'x')).then(
        () => 250,
        (error: { responseCode?: number }) => error.responseCode,
      );
    const answers = await Promise.all([post(1), post(2)]);
    expect(answers.sort()).toEqual([250, 451]);
    expect([await post(3), taken.length]).toEqual([250, 2]);
    await busy.stop();
  });

  it.each(['To: security@reeve.example', 'From: Eve', 'From:', 'From: <>'])(
    'refuses a report that says nobody whom it is from (%s)',
    async head => {
      const [before, transport] = [reports.length, createTransport({ url, ignoreTLS: true } as object)];
      const envelope = { from: 'eve@elsewhere.example', to: security };
      const refused = transport.sendMail({ envelope, raw: `${head}\r\nSubject: A weakness\r\n\r\nbody` });
      await expect(refused).rejects.toMatchObject({
        ...{ responseCode: 550, response: expect.stringContaining('has no From with an address') },
      });
      expect(reports).toHaveLength(before);
    },
  );

  it('takes what comes to several addresses of ours once for each', async () => {
    const before = reports.length;
    const envelope = { from: 'eve@elsewhere.example', to: [security, 'security+7-x@reeve.example'] };
    expect(await send({ ...raw('Message-ID: <both@x>', 'x'), envelope })).toBe(250);
    expect(reports.slice(before).map(({ to }) => to)).toEqual([security, 'security+7-x@reeve.example']);
  });

  it('relays for nobody, and takes no bounce address that it has not made', async () => {
    expect(await send({ to: 'somebody@elsewhere.example', text: 'x' })).toBe(550);
    expect(await send({ to: 'admin@reeve.example', text: 'x' })).toBe(550);
    const forged = `bounce+${'a'.repeat(52)}@reeve.example`;
    expect(await send({ to: forged, text: 'x' })).toBe(550);
  });

  it('refuses what is too big, and lives on', async () => {
    expect(await send({ to: security, text: 'x'.repeat(400_000) })).toBe(552);
    expect(await send({ to: security, text: 'small', messageId: '<two@elsewhere.example>' })).toBe(250);
  });

  it('has the sender keep a mail that could not be taken', async () => {
    broken = true;
    const mail = { to: security, text: 'x', messageId: '<three@elsewhere.example>' };
    expect(await send(mail)).toBe(451);
    broken = false;
    expect(await send(mail)).toBe(250);
    expect(reports.at(-1)?.messageId).toBe('<three@elsewhere.example>');
  });

  it('takes our own mails to the security address for no report', async () => {
    const before = reports.length;
    expect(await send({ from: 'Reeve <no-reply@reeve.example>', to: security, text: 'a task' })).toBe(250);
    expect(reports).toHaveLength(before);
  });

  it('knows of a delivery report which mail it is about', async () => {
    const id = uuid7();
    const to = await bounceAddress(keys, mailDomain, { kind: 'notice', id });
    expect(to.indexOf('@')).toBeLessThanOrEqual(64);
    expect(await readBounceAddress(keys, to.toUpperCase())).toEqual({ kind: 'notice', id });
    const report = ['Reporting-MTA: dns; mx.example', '', 'Final-Recipient: rfc822; a@b.example', 'Action: failed'];
    const raw = [
      ...['From: MAILER-DAEMON@mx.example', `To: ${to}`, 'MIME-Version: 1.0', 'Subject: Undelivered'],
      ...['Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b'],
      ...['Content-Type: text/plain', '', 'No such user', '--b', 'Content-Type: message/delivery-status', ''],
      ...[...report, 'Status: 5.1.1', '', '--b--', ''],
    ].join('\r\n');
    expect(await send({ raw, envelope: { from: '', to } })).toBe(250);
    expect(bounces).toEqual([`${id} failed 5.1.1`]);
    // An auto-reply to the same address is no bounce.
    expect(await send({ to, text: 'I am on holiday.', envelope: { from: '', to } })).toBe(250);
    expect(bounces).toHaveLength(1);
  });
});
