import { buffer } from 'node:stream/consumers';
import { listenSmtp } from '../../../infra/drills/listen-smtp.ts';
import { parseMessage } from '../../../infra/sandbox/mail/message.ts';

export type RelayedMail = Awaited<ReturnType<typeof parseMessage>>;
type Held = { matches: (mail: RelayedMail) => boolean; came: (mail: RelayedMail) => void };

/** A mail server that keeps every mail it has taken, doubles too, and can keep its yes to one of them to itself. */
export async function createHoldingRelay() {
  const mails: RelayedMail[] = [];
  let held: Held | undefined;
  const { url, close } = await listenSmtp((stream, { envelope }, answer) => {
    const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
    const to = envelope.rcptTo.map(({ address }) => address);
    buffer(stream)
      .then(raw => parseMessage(raw, from, to))
      .then(mail => {
        mails.push(mail);
        if (!held?.matches(mail)) return answer();
        held.came(mail);
        held = undefined;
      }, answer);
  });
  return {
    smtpUrl: url,
    /** Oldest first. */
    mails: mails as readonly RelayedMail[],
    /** Takes the next mail like this, and never says so. Resolves when it has been taken. */
    takeInSilence: (matches: Held['matches']) =>
      new Promise<RelayedMail>(came => {
        held = { matches, came };
      }),
    close,
  };
}
export type HoldingRelay = Awaited<ReturnType<typeof createHoldingRelay>>;
