import type { MailContent } from './content.ts';
import type { MailFacts } from './facts.ts';
import { formatInstant } from './format.ts';

type Words<Name extends keyof MailFacts> = (facts: MailFacts[Name]) => MailContent;
const why = 'You get this mail because you reported something on your account page, or by the API.';

export const suspicionReceipt: Words<'suspicionReceipt'> = ({
  agencyName,
  reportedAt,
  sessionsEnded,
  memberSuspended,
  link,
}) => ({
  subject: 'We have your report',
  preview: 'A person looks into it.',
  heading: 'Thank you: we have your report',
  paragraphs: [
    `What you reported about ${agencyName} has reached our security team. A person looks into it and answers you in writing.`,
    ...(sessionsEnded > 0 ? [`As you asked, you were signed out at ${sessionsEnded} other places.`] : []),
    ...(memberSuspended ? ['As you asked, the member you named is suspended: their sessions have ended.'] : []),
  ],
  facts: [['Reported', formatInstant(reportedAt, 'UTC')]],
  action: { label: 'See your reports', link },
  notes: [why],
});

export const suspicionAnswer: Words<'suspicionAnswer'> = ({ agencyName, reportedAt, answer, incident, link }) => ({
  subject: 'Our answer to your report',
  preview: incident ? 'We take it up as a security incident.' : 'We have looked into it.',
  heading: incident ? 'We take your report up as a security incident' : 'We have looked into your report',
  paragraphs: [
    `About what you reported for ${agencyName}:`,
    ...answer
      .split(/\n\s*\n/)
      .map(part => part.trim())
      .filter(Boolean),
  ],
  facts: [['Reported', formatInstant(reportedAt, 'UTC')]],
  action: { label: 'See your reports', link },
  notes: [why],
});

export const credentialRevoked: Words<'credentialRevoked'> = ({ link }) => ({
  subject: 'We have signed you out: your session was found by somebody else',
  preview: 'Please look through where you are signed in.',
  heading: 'A session of yours was found by somebody else',
  paragraphs: [
    'Somebody has sent us the secret of one of your sessions, which they had found where it should not be. We ended that session at once.',
    'Please sign in again, look through where you are signed in, and sign out everywhere else. If your device or a program of yours may have leaked it, tell us on your account page.',
  ],
  action: { label: 'Look through your account', link },
  notes: ['We never ask for your password or a one-time code by mail.'],
});
