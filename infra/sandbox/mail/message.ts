import PostalMime from 'postal-mime';

/** A mail as the sandbox keeps it. */
export interface SandboxMessage {
  readonly id: number;
  readonly receivedAt: string;
  /** Addresses of the envelope, lower-case: where the mail really went, whatever its headers say. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Every http address in the text, in order. */
  readonly links: readonly string[];
}

export type NewMessage = Omit<SandboxMessage, 'id'>;

/** Reads a raw mail (RFC 5322) into what the inbox shows. */
export async function parseMessage(raw: Buffer, from: string, to: readonly string[]): Promise<NewMessage> {
  const mail = await PostalMime.parse(raw);
  const text = mail.text ?? '';
  return {
    receivedAt: new Date().toISOString(),
    from: from.toLowerCase(),
    to: to.map(address => address.toLowerCase()),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text,
    html: mail.html ?? '',
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    links: text.match(linkPattern) ?? [],
  };
}

export const linkPattern = /https?:\/\/[^\s<>"']+/g;
