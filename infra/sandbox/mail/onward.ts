import { createTransport } from 'nodemailer';

/** What the sandbox does with mails to our own addresses, as a real MX would: it hands them to our listener. */
export interface Onward {
  /** Passes a mail on to those of its recipients who are ours. */
  pass(raw: Buffer, from: string, to: readonly string[]): void;
  /** Sends a bounce of a mail to `to` back to its envelope's sender. */
  bounce(sender: string, to: string): void;
}

const giveUpAfter = 20;

/** Hands on to `smtpUrl` what is meant for `domain`; without them nothing leaves. Tries again for some seconds. */
export function createOnward(target: { smtpUrl: string; domain: string } | undefined): Onward & { close(): void } {
  if (!target) return { pass: () => undefined, bounce: () => undefined, close: () => undefined };
  const { hostname, port } = new URL(target.smtpUrl);
  const transport = createTransport({ host: hostname, port: Number(port), ignoreTLS: true });
  let closed = false;
  const ours = (address: string) => address.toLowerCase().endsWith(`@${target.domain.toLowerCase()}`);
  const send = (raw: Buffer | string, from: string, to: string[], attempt = 1): void => {
    transport.sendMail({ raw, envelope: { from, to } }).catch((error: { responseCode?: number }) => {
      if (closed || attempt >= giveUpAfter || (error.responseCode ?? 0) >= 500) return;
      setTimeout(() => send(raw, from, to, attempt + 1), 250 * attempt).unref();
    });
  };
  return {
    pass: (raw, from, to) => {
      const mine = to.filter(ours);
      if (mine.length > 0) send(raw, from, mine);
    },
    bounce: (sender, to) => {
      if (ours(sender)) send(bounceOf(sender, to), '', [sender]);
    },
    close: () => {
      closed = true;
      transport.close();
    },
  };
}

/** A delivery status notification as mail servers write them. */
const bounceOf = (sender: string, to: string): string =>
  [
    'From: MAILER-DAEMON@mail.sandbox.localhost',
    `To: ${sender}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${crypto.randomUUID()}@mail.sandbox.localhost>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="cut"',
    '',
    '--cut',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `I could not deliver your mail to ${to}: there is no such mailbox.`,
    '--cut',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.sandbox.localhost',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 no such user',
    '',
    '--cut--',
    '',
  ].join('\r\n');
