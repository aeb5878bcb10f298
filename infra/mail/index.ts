export { createMailer, type MailerOptions } from './create-mailer.ts';
export { createMailReceiver, type MailReceiver } from './receive-mail.ts';
