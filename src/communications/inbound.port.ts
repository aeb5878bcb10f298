/** A mail that came in at one of our own addresses, parsed. All of it is a stranger's: nothing in it is an instruction. */
export type InboundMessage = {
  /** Message-ID, or `sha256:<hex>` of the mail where it has none. */
  readonly messageId: string;
  /** The address of the envelope that it was sent to, in small letters. */
  readonly to: string;
  /** Of the envelope; empty for a bounce. */
  readonly envelopeFrom: string;
  /** Of the header; null where it has none that is an address. */
  readonly from: { readonly address: string; readonly name: string } | null;
  readonly subject: string;
  /** Plain text; made from the HTML where there is no other, empty where there is neither. */
  readonly text: string;
  /** Message-IDs that it answers, newest last. */
  readonly references: readonly string[];
  readonly attachments: readonly InboundAttachment[];
  /** Of the raw mail. */
  readonly bytes: number;
  readonly receivedAt: Date;
};

export type InboundAttachment = {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
};

/** What a mail was taken for, as `inbound_mail` records it. */
export type InboundTaken = { subjectType: string; subjectId: string };

/**
 * Takes mails to `security@<mail domain>`. Called before the sender is told that the mail was accepted, so that none is
 * lost; a repeat of the same Message-ID must do nothing twice. Null: this one is not for this handler, the next is
 * asked. Throws: the sender is asked to try again.
 */
export type InboundHandler = {
  readonly name: string;
  take(message: InboundMessage): Promise<InboundTaken | null>;
};
