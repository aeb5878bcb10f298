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
  /** An auto-reply, a bounce or a list's mail (RFC 3834 §2, RFC 3464): it may be kept, and is never answered. */
  readonly automatic: boolean;
  /** Message-IDs that it answers, newest last. */
  readonly references: readonly string[];
  readonly attachments: readonly InboundAttachment[];
  /** Of the raw mail. */
  readonly bytes: number;
  readonly receivedAt: Date;
  /** What a delivery status notification (RFC 3464) says of its first recipient; null for any other mail. */
  readonly report: DeliveryReport | null;
};

/** `status`: an enhanced status code (RFC 3463) such as 5.1.1. */
export type DeliveryReport = {
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  readonly status: string | null;
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

/** Takes what is said about a mail of ours that could not be delivered; `id` is what `bounceAddress` was made for. */
export type BounceHandler = {
  readonly kind: BounceKind;
  take(id: string, report: DeliveryReport): Promise<InboundTaken | null>;
};

/** Of which row a mail was: told by the address that its bounce comes to. */
export const bounceKinds = ['notice', 'page'] as const;
export type BounceKind = (typeof bounceKinds)[number];
