import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Faults } from './faults.ts';
import { parseMessage } from './message.ts';
import type { Onward } from './onward.ts';
import type { Inbox } from './open-inbox.ts';

const largestBytes = 10 * 1024 * 1024;

/**
 * An SMTP server that takes every mail into the inbox, and hands on only what is meant for our own listener. Doubles
 * stay doubles.
 */
export function createSmtpSink(inbox: Inbox, faults: Faults, onward: Onward, offersTls = false): SMTPServer {
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    name: 'mail.sandbox.localhost',
    authOptional: true,
    logger: false,
    disabledCommands: offersTls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestBytes,
    closeTimeout: 200,
    onRcptTo: ({ address }, _session, answer) => answer(refusal(faults, address)),
    onData: (stream, session, answer) => {
      receive({ inbox, faults, onward }, stream, session).then(
        () =>
          faults.take('drop-after-accept', firstOf(session))
            ? sockets.get(session.remotePort)?.destroy()
            : answer(null, 'kept'),
        error => answer(error instanceof Error ? error : new Error('The mail could not be read.')),
      );
    },
  });
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.once('close', () => sockets.delete(port));
  });
  // Broken connections are part of the game; without a listener they would end the process.
  server.on('error', () => undefined);
  return server;
}

const firstOf = ({ envelope }: SMTPServerSession) => envelope.rcptTo[0]?.address ?? '';

function refusal(faults: Faults, to: string): Error | null {
  if (faults.take('refuse-for-good', to))
    return Object.assign(new Error('No such mailbox here'), { responseCode: 550 });
  if (faults.take('refuse-for-now', to))
    return Object.assign(new Error('Greylisted, try again'), { responseCode: 451 });
  return null;
}

type Parts = { inbox: Inbox; faults: Faults; onward: Onward };

async function receive(
  { inbox, faults, onward }: Parts,
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<void> {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error('Message too big'), { responseCode: 552 });
  const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  const to = envelope.rcptTo.map(({ address }) => address);
  inbox.add(await parseMessage(raw, from, to));
  if (faults.take('bounce', to[0] ?? '')) onward.bounce(from, to[0] ?? '');
  else onward.pass(raw, from, to);
}
