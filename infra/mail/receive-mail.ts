import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { InboundMessage } from '../../src/communications/inbound.port.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';
import { parseApart } from './parse-apart.ts';
import type { InboundEnvelope } from './parse-inbound.ts';

export type MailReceiverOptions = {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Whether we take mail for this address of an envelope. */
  takesMailFor(address: string): Promise<boolean>;
  /** Called once for each recipient; the sender is told "accepted" only after it has returned. */
  receive(message: InboundMessage): Promise<void>;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** 15 MiB unless said otherwise: a report with its attachments. */
  maxBytes?: number;
};
export type MailReceiver = { start(): Promise<number>; stop(): Promise<void> };

const mebibyte = 1_048_576;
const answerOf = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/**
 * Listens for mail from our own relay (the MX of our mail domain): bounces, and reports to `security@`. Nothing is passed
 * on, nobody signs in, and who sends to anybody else is refused: it cannot be used to relay.
 */
export function createMailReceiver(options: MailReceiverOptions): MailReceiver {
  const { host, port, takesMailFor, log, maxBytes = 15 * mebibyte } = options;
  const server = new SMTPServer({
    name: 'inbound.reeve',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    ...{ size: maxBytes, maxClients: 20, socketTimeout: 30_000, closeTimeout: 1_000 },
    onRcptTo: ({ address }, session, answer) => {
      if (session.envelope.rcptTo.length >= 5) return answer(answerOf(452, 'Too many recipients'));
      takesMailFor(address).then(
        taken => answer(taken ? null : answerOf(550, 'No such mailbox here')),
        () => answer(answerOf(451, 'Try again later')),
      );
    },
    onData: (stream, session, answer) => {
      take(options, maxBytes, stream, session).then(
        () => answer(null, 'taken'),
        (error: Error & { responseCode?: number }) => {
          if (!error.responseCode) log.error('a mail could not be taken', { error });
          answer(error.responseCode ? error : answerOf(451, 'Try again later'));
        },
      );
    },
  });
  server.on('error', error => log.warn('a connection to the mail listener broke', { error }));
  return {
    start: async () => {
      const ready = once(server.server, 'listening');
      server.listen(port, host);
      await ready;
      return (server.server.address() as AddressInfo).port;
    },
    stop: () => new Promise(done => server.close(() => done())),
  };
}

/** What cannot be read today cannot be read tomorrow: the sender is told now, rather than after days of trying. */
const parsed = (raw: Buffer, envelope: InboundEnvelope) =>
  parseApart(raw, envelope).catch(() => {
    throw answerOf(554, 'This mail cannot be read: write it as plain text');
  });

async function take(
  { receive }: MailReceiverOptions,
  maxBytes: number,
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<void> {
  const raw = await upTo(maxBytes, stream);
  const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  for (const { address } of envelope.rcptTo)
    await receive(await parsed(raw, { to: address.toLowerCase(), envelopeFrom: from }));
}

/** What is too big is read to its end and forgotten: smtp-server counts on, memory does not grow. */
async function upTo(maxBytes: number, stream: SMTPServerDataStream): Promise<Buffer> {
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    bytes += (piece as Buffer).length;
    if (bytes <= maxBytes) kept.push(piece as Buffer);
    else kept.length = 0;
  }
  if (bytes > maxBytes || stream.sizeExceeded) throw answerOf(552, 'Message too big');
  return Buffer.concat(kept);
}
