import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { createInboxApp } from './create-inbox-app.ts';
import { createSmtpSink } from './create-smtp-sink.ts';
import { createFaults, type FaultKind } from './faults.ts';
import type { SandboxMessage } from './message.ts';
import { createOnward } from './onward.ts';
import { openInbox } from './open-inbox.ts';

export interface MailSandboxOptions {
  /** SQLite file that keeps the mails over restarts, or `:memory:`. */
  readonly databaseFile: string;
  /** 0 takes any free port. */
  readonly smtpPort: number;
  readonly httpPort: number;
  /** Our own listener, and the domain it takes mail for; without it nothing leaves the inbox. */
  readonly onward?: { readonly smtpUrl: string; readonly domain: string } | undefined;
  /** Offers STARTTLS, with a certificate that nobody vouches for. Unless said, it talks in clear alone. */
  readonly offersTls?: boolean;
}

/** Where a started sandbox is reached: as SMTP_URL, and as MAIL_INBOX_URL. */
export interface MailSandboxAddresses {
  readonly smtpUrl: string;
  readonly inboxUrl: string;
}

export interface MailSandbox {
  /** @throws Error with code EADDRINUSE when a port is taken; nothing is left open then. */
  start(): Promise<MailSandboxAddresses>;
  stop(): Promise<void>;
  /** The next `count` mails go wrong in this way: those to this address, or, if none is said, to any. */
  failNext(kind: FaultKind, count: number, to?: string): void;
  /** Newest first. */
  messages(to?: string): SandboxMessage[];
  clear(): void;
}

/** A local stand-in for a mail relay: real SMTP on one port, an inbox to look at on the other; both on this machine alone. */
export function createMailSandbox(options: MailSandboxOptions): MailSandbox {
  const { databaseFile, smtpPort, httpPort } = options;
  const inbox = openInbox(databaseFile);
  const faults = createFaults();
  const onward = createOnward(options.onward);
  const smtp = createSmtpSink(inbox, faults, onward, options.offersTls);
  const http = createServer(createInboxApp(inbox, faults));
  const stop = async () => {
    onward.close();
    await Promise.all([new Promise<void>(done => smtp.close(() => done())), closeHttp(http)]);
    inbox.close();
  };
  return {
    start: async () => {
      try {
        const smtpAt = await listening(smtp.server, () => smtp.listen(smtpPort, '127.0.0.1'));
        const httpAt = await listening(http, () => http.listen(httpPort, '127.0.0.1'));
        return { smtpUrl: `smtp://127.0.0.1:${smtpAt}`, inboxUrl: `http://localhost:${httpAt}` };
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
    failNext: faults.failNext,
    messages: inbox.list,
    clear: inbox.clear,
  };
}

/** The port once the server listens; `once` rejects with the error when it cannot. */
async function listening(server: NetServer, listen: () => unknown): Promise<number> {
  const ready = once(server, 'listening');
  listen();
  await ready;
  return (server.address() as AddressInfo).port;
}

function closeHttp(server: Server): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
