import { createHash } from 'node:crypto';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { DeliveryReport, InboundMessage } from '../../src/communications/inbound.port.ts';
import { plainOfHtml } from './plain-of-html.ts';

/** Whom the relay says a mail is from and for. */
export type InboundEnvelope = { to: string; envelopeFrom: string };

/** Limits of what a stranger may make us take apart. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 262_144 };
const largestText = 200_000;

/** A raw mail (RFC 5322) as use cases take it. Mails that are none still give a message: with their bytes' hash as id. */
export async function parseInbound(raw: Buffer, { to, envelopeFrom }: InboundEnvelope): Promise<InboundMessage> {
  const mail = await PostalMime.parse(raw, { ...limits, forceRfc822Attachments: true });
  const from = mail.from && 'address' in mail.from && mail.from.address ? mail.from : null;
  return {
    ...{ to, envelopeFrom, bytes: raw.length, receivedAt: new Date() },
    messageId:
      visible(mail.messageId ?? '').slice(0, 900) || `sha256:${createHash('sha256').update(raw).digest('hex')}`,
    from: from?.address ? { address: visible(from.address), name: from.name ?? '' } : null,
    subject: (mail.subject ?? '').slice(0, 1_000),
    text: textOf(mail),
    automatic: isAutomatic(mail, envelopeFrom),
    references: `${mail.references ?? ''} ${mail.inReplyTo ?? ''}`.match(/<[^<>\s]{1,900}>/g) ?? [],
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      ...{ fileName: (filename ?? 'attachment').slice(0, 200), mimeType },
      content: bytesOf(content),
    })),
    report: reportOf(mail),
  };
}

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

/** No address and no id has control characters, and a database takes no NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const visible = (word: string): string => word.toWellFormed().replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '');

/** HTML loses its marks: nothing of it is ever shown as such. */
const textOf = ({ text, html }: Email): string => (text ?? plainOfHtml(html ?? '')).slice(0, largestText);

function isAutomatic(mail: Email, envelopeFrom: string): boolean {
  const header = (name: string) =>
    mail.headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase();
  const submitted = header('auto-submitted');
  if (envelopeFrom === '' || (submitted !== undefined && submitted !== 'no')) return true;
  return header('list-id') !== undefined || ['bulk', 'junk', 'list'].includes(header('precedence') ?? '');
}

const actions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;

/** The fields of a `message/delivery-status` part (RFC 3464 §2.3): those of the first recipient. */
function reportOf({ attachments }: Email): DeliveryReport | null {
  const part = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!part) return null;
  const fields = Buffer.from(bytesOf(part.content)).toString('latin1');
  const word = /^Action:\s*([a-z]+)/im.exec(fields)?.[1]?.toLowerCase();
  const action = actions.find(each => each === word);
  const status = /^Status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(fields)?.[1] ?? null;
  return action ? { action, status } : null;
}
