/** What a mail says, before it is text or HTML. Both are made from this, so they cannot drift apart. */
export type MailContent = {
  readonly subject: string;
  /** Shown by mail programs beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Short facts in two columns. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
  readonly action?: { readonly label: string; readonly link: string };
  /** After the action, in small: what to do when the mail makes no sense to its reader. */
  readonly notes: readonly string[];
};

/** What a mailer sends. */
export type RenderedMail = { readonly subject: string; readonly text: string; readonly html: string };
