import { createMailer } from '../../infra/mail/index.ts';
import { createMailSandbox } from '../../infra/sandbox/mail/index.ts';

/** A running sandbox, a mailer that sends to it, and how to end both. */
export async function startMail({ databaseFile = ':memory:', offersTls = false } = {}) {
  const sandbox = createMailSandbox({ databaseFile, smtpPort: 0, httpPort: 0, offersTls });
  const { smtpUrl, inboxUrl } = await sandbox.start();
  const mailer = createMailer({
    smtpUrl,
    from: 'Reeve <no-reply@reeve.example>',
    requireTls: false,
    connectTimeoutMs: 30_000,
    answerTimeoutMs: 30_000,
  });
  const stop = async () => {
    mailer.close();
    await sandbox.stop();
  };
  return { sandbox, mailer, smtpUrl, inboxUrl, stop };
}

export const aMail = (changes: Record<string, string> = {}) => ({
  to: 'ada@analytical.example',
  subject: 'Grüße: "ready" ✓',
  text: 'Open http://localhost:4000/invitations/abc?x=1 now.\n',
  html: '<p>Open <a href="http://localhost:4000/invitations/abc?x=1">this</a></p>',
  idempotencyKey: 'invitation/1/1',
  ...changes,
});
