import { setTimeout as wait } from 'node:timers/promises';
import { listenSmtp } from '../listen-smtp.ts';

/** A mail as a slow relay took it; `atMs` is when it said so, milliseconds since 1970. */
export type TakenMail = { to: string; subject: string; atMs: number };

/** A mail server that takes its time with every mail, pages included: `mailMs` from its last byte to the answer. */
export async function startSlowRelay(mailMs: number) {
  const taken: TakenMail[] = [];
  const relay = await listenSmtp((stream, { envelope }, answer) => {
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
  });
  return { ...relay, taken: (): readonly TakenMail[] => taken };
}
