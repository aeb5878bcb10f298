import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server of a drill, on a free port of this machine. What it does with a mail, `onData` says. */
export async function listenSmtp(onData: NonNullable<SMTPServerOptions['onData']>) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    onData,
  });
  // Connections that break when a worker is stopped or killed are nobody's concern.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () => new Promise<void>(done => server.close(() => done())),
  };
}
