import { DomainError } from '../../src/kernel/errors.ts';

/** What nodemailer hangs on its errors; `command` is where in the conversation it happened. */
type SmtpError = { code?: unknown; command?: unknown; responseCode?: unknown };

/** Steps at which an answer is about this mail. Before them (TLS, sign-in, sender) it is about us, and can be mended. */
const aboutThisMail = ['RCPT TO', 'DATA'];

/**
 * What a failed sending means: a DomainError when this mail will never be taken (a 5xx about its recipient or content,
 * RFC 5321 §4.2.1, or an address that is none), else an error that may pass. Their messages hold no address.
 */
export function smtpFailure(error: unknown): Error {
  const { code, command, responseCode }: SmtpError = typeof error === 'object' && error !== null ? error : {};
  const answer = typeof responseCode === 'number' ? responseCode : undefined;
  const refused = answer !== undefined && answer >= 500 && aboutThisMail.includes(String(command));
  const noAddress = code === 'EENVELOPE' && command === 'API';
  if (refused || noAddress) {
    const facts = answer === undefined ? {} : { smtpCode: answer };
    return new DomainError('mail_refused', 'The mail relay refused this mail for good.', { facts });
  }
  const where = [code, command, answer].filter(part => part !== undefined && part !== false).join(', ');
  return new Error(`The mail relay did not take the mail (${where || 'no reason given'}).`, { cause: error });
}
