import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { InboundMessage } from '../../src/communications/inbound.port.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';
import { parseApart } from './parse-apart.ts';
import type { InboundEnvelope } from './parse-inbound.ts';
import { createLine, type Line, LineTooLong } from './stand-in-line.ts';

export type MailReceiverOptions = {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Whether we take mail for this address of an envelope. */
  takesMailFor(address: string): Promise<boolean>;
  /**
   * Called once for each recipient; the sender is told "accepted" only after it has returned, and `mail_refused` is told
   * them with its text.
   */
  receive(message: InboundMessage): Promise<void>;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** 15 MiB unless said otherwise: a report with its attachments. */
  maxBytes?: number;
  /** How many mails are taken apart at once, and how long the others wait for their turn. */
  parsing?: { atOnce: number; longestWaitMs: number };
};
/** Two threads, of 512 MB each at most. Wait and parsing together end before the socket does. */
const fewAtOnce = { atOnce: 2, longestWaitMs: 8_000 };
export type MailReceiver = { start(): Promise<number>; stop(): Promise<void> };

const mebibyte = 1_048_576;
const answerOf = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/**
 * Listens for mail from our own relay (the MX of our mail domain): bounces, and reports to `security@`. Nothing is passed
 * on, nobody signs in, and who sends to anybody else is refused: it cannot be used to relay.
 */
export function createMailReceiver(options: MailReceiverOptions): MailReceiver {
  const { host, port, takesMailFor, log, maxBytes = 15 * mebibyte } = options;
  const line = createLine(options.parsing ?? fewAtOnce);
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
      take(options, { maxBytes, line }, stream, session).then(
        () => answer(null, 'taken'),
        (error: Error) => answer(refusalOf(error, log)),
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

function refusalOf(error: Error & { responseCode?: number }, log: MailReceiverOptions['log']): Error {
  if (error.responseCode) return error;
  if (isDomainError(error, 'mail_refused')) return answerOf(550, error.message);
  log.error('a mail could not be taken', { error });
  return answerOf(451, 'Try again later');
}

/** What cannot be read today cannot be read tomorrow: the sender is told now, rather than after days of trying. */
const parsed = (line: Line, raw: Buffer, envelope: InboundEnvelope) =>
  line(() => parseApart(raw, envelope)).catch(error => {
    if (error instanceof LineTooLong) throw answerOf(451, 'Too many mails at once: try again later');
    throw answerOf(554, 'This mail cannot be read: write it as plain text');
  });

async function take(
  { receive }: MailReceiverOptions,
  { maxBytes, line }: { maxBytes: number; line: Line },
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<void> {
  const raw = await upTo(maxBytes, stream);
  const envelopeFrom = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  const [first] = envelope.rcptTo;
  if (!first) return;
  const message = await parsed(line, raw, { to: first.address.toLowerCase(), envelopeFrom });
  for (const { address } of envelope.rcptTo) await receive({ ...message, to: address.toLowerCase() });
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
