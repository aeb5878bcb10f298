import { z } from 'zod';
import type { Declaration } from '../declaration.ts';
import { nobody, serving } from '../declaration.ts';
import { mailbox, origin, port } from '../schemas.ts';

const worker = ['worker'] as const;

export const mail = {
  smtpUrl: {
    env: 'SMTP_URL',
    doc: 'The mail relay, with user and password where it asks for them. smtp:// upgrades by STARTTLS, smtps:// begins with TLS.',
    expected: 'smtp://[user:password@]host:port or smtps://[user:password@]host:port',
    schema: z.url({ protocol: /^smtps?$/ }),
    neededBy: worker,
    secret: true,
    example: 'smtp://127.0.0.1:2525',
  },
  mailFrom: {
    env: 'MAIL_FROM',
    doc: 'Sender of all mails.',
    expected: 'an address, or Name <address>',
    schema: mailbox,
    neededBy: worker,
    takenBy: ['api'],
    example: 'Reeve <no-reply@reeve.example>',
  },
  securityMail: {
    env: 'SECURITY_MAIL',
    doc: 'Where operator tasks are mailed to; also shown on /security as the address for reports.',
    expected: 'an address, or Name <address>',
    schema: mailbox,
    neededBy: serving,
    example: 'security@reeve.example',
  },
  mailDomain: {
    env: 'MAIL_DOMAIN',
    doc: 'The domain whose mail comes to MAIL_IN_PORT: security@ and the addresses that bounces of notices come to. Without it no bounce is noticed.',
    expected: 'a domain such as reeve.example',
    schema: z.string().regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/),
    neededBy: nobody,
    takenBy: serving,
    example: 'reeve.example',
  },
  mailInHost: {
    env: 'MAIL_IN_HOST',
    doc: 'Where the API listens for mail: an address that only our own mail relay reaches. It speaks SMTP in clear and takes mail for MAIL_DOMAIN alone.',
    expected: 'an address of this machine',
    schema: z.string().min(1),
    neededBy: ['api'],
    fallback: '127.0.0.1',
    example: '127.0.0.1',
  },
  mailInPort: {
    env: 'MAIL_IN_PORT',
    doc: 'The port of that listener. Without it nothing listens.',
    expected: 'a port from 0 to 65535',
    schema: port,
    neededBy: nobody,
    takenBy: ['api'],
    example: '2526',
  },
  mailInboxUrl: {
    env: 'MAIL_INBOX_URL',
    doc: "The mail sandbox's page, which local pages point at. Production refuses it.",
    expected: 'an origin such as http://localhost:4020',
    schema: origin,
    neededBy: nobody,
    takenBy: serving,
    example: 'http://localhost:4020',
  },
} as const satisfies Record<string, Declaration>;
