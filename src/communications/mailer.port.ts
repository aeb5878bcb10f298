/** One mail to one mailbox. Text and HTML say the same; whoever reads one misses nothing. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Same key, same Message-ID: a mail that had to be sent twice is recognisable as one. Opaque ids only. */
  readonly idempotencyKey: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where bounces go (RFC 5321 §4.4), when not to the sender: see `bounceAddress`. */
  readonly envelopeFrom?: string;
};

export type AcceptedMail = { readonly messageId: string; readonly acceptedAt: Date };

export type Mailer = {
  /**
   * Hands a mail to the relay. Repeatable, but not without trace: when the answer of the relay was lost, a repeat delivers
   * the mail once more, under the same Message-ID.
   * @throws DomainError `mail_refused` when the relay refuses this mail for good; any other error may pass by itself.
   */
  send(mail: Mail): Promise<AcceptedMail>;
};
