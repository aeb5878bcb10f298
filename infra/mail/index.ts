export { createMailer, type MailerOptions } from './create-mailer.ts';
