import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from '../../src/communications/mailer.port.ts';
import { assertOutside } from '../../src/kernel/outside.ts';
import { smtpFailure } from './smtp-failure.ts';

export interface MailerOptions {
  /** smtp://[user:password@]host:port or smtps://... */
  readonly smtpUrl: string;
  /** Sender of all mails: an address, or Name <address>. */
  readonly from: string;
  /** Refuse to send in clear: everywhere but against a local sandbox. */
  readonly requireTls: boolean;
  /** How long the relay may take to connect, and to answer once connected; 10 and 30 seconds unless said otherwise. */
  readonly connectTimeoutMs?: number;
  readonly answerTimeoutMs?: number;
  /** 2 unless said otherwise. */
  readonly maxConnections?: number;
}

/** A mailer over SMTP that keeps its connections open; call `close` before the process ends. */
export function createMailer(options: MailerOptions): Mailer & { close(): void } {
  const transport = createTransport(transportOptions(options));
  const domain = /@([\w.-]+)>?$/.exec(options.from)?.[1] ?? 'reeve.invalid';
  return {
    send: async mail => {
      assertOutside('the mailer');
      const messageId = messageIdOf(mail, domain);
      try {
        await transport.sendMail({ ...fieldsOf(mail), ...envelopeOf(mail), from: options.from, messageId });
      } catch (error) {
        throw smtpFailure(error);
      }
      return { messageId, acceptedAt: new Date() };
    },
    close: () => transport.close(),
  };
}

function transportOptions({
  smtpUrl,
  requireTls,
  connectTimeoutMs = 10_000,
  answerTimeoutMs = 30_000,
  ...more
}: MailerOptions) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  return {
    pool: true as const,
    maxConnections: more.maxConnections ?? 2,
    // The pool would itself send a mail again whose answer was lost: up to five doubles. Who calls us decides that.
    maxRequeues: 0,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: requireTls,
    tls: { minVersion: 'TLSv1.2' as const },
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    socketTimeout: answerTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Auto-Submitted (RFC 3834) keeps out-of-office programs from answering. */
const fieldsOf = ({ to, subject, text, html, headers }: Mail) => ({
  to,
  subject,
  text,
  html,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...headers },
});

const envelopeOf = ({ envelopeFrom, to }: Mail) => (envelopeFrom ? { envelope: { from: envelopeFrom, to } } : {});

/** Hashed, since a Message-ID travels in clear through every relay. */
const messageIdOf = ({ idempotencyKey }: Mail, domain: string) =>
  `<${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 40)}@${domain}>`;
