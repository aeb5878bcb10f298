export type { RenderedMail } from './content.ts';
export type { MailFacts, MailName, SignUpUndoneReason } from './facts.ts';
export { type MailLanguage, renderMail } from './render-mail.ts';
