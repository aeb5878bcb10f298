import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail as a slow relay took it; `atMs` is when it said so, milliseconds since 1970. */
export type TakenMail = { to: string; subject: string; atMs: number };

/** A mail server that takes its time with every mail, pages included: `mailMs` from its last byte to the answer. */
export async function startSlowRelay(mailMs: number) {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    onData: (stream, { envelope }, answer) => {
      let text = '';
      stream.on('data', (piece: Buffer) => {
        if (text.length < 8_192) text += piece.toString('latin1');
      });
      stream.on('end', async () => {
        await wait(mailMs);
        const subject = /^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? '';
        taken.push({ to: envelope.rcptTo[0]?.address ?? '', subject, atMs: Date.now() });
        answer(null, 'taken');
      });
    },
  });
  // Connections that break when a worker is stopped are nobody's concern.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken: (): readonly TakenMail[] => taken,
    close: () => new Promise<void>(done => server.close(() => done())),
  };
}
