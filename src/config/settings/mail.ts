import { z } from 'zod';
import type { Declaration } from '../declaration.ts';
import { nobody, serving } from '../declaration.ts';
import { mailbox, origin } from '../schemas.ts';

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
