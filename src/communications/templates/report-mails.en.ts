import type { MailContent } from './content.ts';
import type { MailFacts } from './facts.ts';
import { formatInstant } from './format.ts';

type Update = MailFacts['reportUpdate'];
type Words = { subject: string; heading: string; paragraphs: readonly string[] };

const instantOf = (at: Date) => formatInstant(at, 'UTC');

/** What a mail to a reporter says, by what happened. Nothing of another reporter is in it. */
const words: Readonly<Record<Update['kind'], (facts: Update) => Words>> = {
  receipt: ({ acknowledgeBy, verifyBy }) => ({
    subject: 'We have your report',
    heading: 'Thank you: we have your report',
    paragraphs: [
      `A person will have read it by ${instantOf(acknowledgeBy)}, and we will have checked it by ${instantOf(verifyBy)}.`,
      'Please keep it to yourself until it is fixed. If you act in good faith and by our policy, we will not take legal steps against you.',
      'You can add to it, and ask us anything, on the page behind this link or by answering this mail.',
    ],
  }),
  acknowledged: ({ verifyBy }) => ({
    subject: 'We are looking into your report',
    heading: 'A person has read your report',
    paragraphs: [`We are checking it now, and will tell you what we found by ${instantOf(verifyBy)}.`],
  }),
  verified: ({ rating, fixBy }) => ({
    subject: 'We could confirm your report',
    heading: 'You are right',
    paragraphs: [
      `We could confirm what you reported, and rate it as ${rating ?? 'not rated yet'}.`,
      fixBy ? `We are fixing it, and mean to be done by ${instantOf(fixBy)}.` : 'We are fixing it.',
    ],
  }),
  rejected: ({ reason }) => ({
    subject: 'What we found about your report',
    heading: 'We see no weakness there',
    paragraphs: [
      'We have looked into it, and do not think that it is a weakness of ours.',
      reason ?? '',
      'If we have misunderstood you, please tell us in a new report.',
    ],
  }),
  duplicate: ({ originalState }) => ({
    subject: 'We know of this already',
    heading: 'Somebody was faster',
    paragraphs: [
      'What you reported had been reported to us before, so we go on with the earlier report.',
      `It is ${originalState ?? 'open'} now. We will keep telling you how it goes on.`,
    ],
  }),
  fixed: () => ({
    subject: 'What you reported is fixed',
    heading: 'It is fixed',
    paragraphs: ['The fix is in place for everybody. If you can still do what you described, please tell us.'],
  }),
  reopened: () => ({
    subject: 'We are working on your report again',
    heading: 'It was not fixed yet',
    paragraphs: ['The fix was not complete. We are working on it again, and will tell you when it is.'],
  }),
  disclosure_agreed: ({ discloseOn }) => ({
    subject: 'The day of disclosure',
    heading: 'The day of disclosure',
    paragraphs: [`As agreed, we will both keep this to ourselves until ${discloseOn ?? 'it is fixed'}.`],
  }),
  disclosed: () => ({
    subject: 'Your report is public',
    heading: 'It is public now',
    paragraphs: ['What you reported is fixed and public. Thank you for helping to keep our customers safe.'],
  }),
  message: ({ message }) => ({
    subject: 'A message about your report',
    heading: 'We have written to you',
    paragraphs: (message ?? '').split(/\n{2,}/),
  }),
  link: () => ({
    subject: 'A new link to your report',
    heading: 'A new link to your report',
    paragraphs: ['The earlier link no longer works. This one takes its place.'],
  }),
  original_verified: ({ rating }) => ({
    subject: 'News of what you reported',
    heading: 'It was confirmed',
    paragraphs: [`The earlier report of what you found was confirmed, and rated as ${rating ?? 'not rated yet'}.`],
  }),
  original_rejected: () => ({
    subject: 'News of what you reported',
    heading: 'We see no weakness there',
    paragraphs: ['We have looked into the earlier report of what you found, and do not think that it is a weakness.'],
  }),
  original_fixed: () => ({
    subject: 'What you reported is fixed',
    heading: 'It is fixed',
    paragraphs: ['What you found, and somebody else before you, is fixed. If you can still do it, please tell us.'],
  }),
  original_disclosed: () => ({
    subject: 'What you reported is public',
    heading: 'It is public now',
    paragraphs: ['What you found, and somebody else before you, is fixed and public. Thank you.'],
  }),
};

/** To whoever has reported a weakness. */
export function reportUpdate(facts: Update): MailContent {
  const { subject, heading, paragraphs } = words[facts.kind](facts);
  return {
    ...{ subject: `[VR-${facts.number}] ${subject}`, preview: heading, heading },
    paragraphs: paragraphs.filter(paragraph => paragraph.trim() !== ''),
    facts: [['Your report', `VR-${facts.number}`]],
    action: { label: 'Open your report', link: facts.link },
    notes: [
      'The link is a secret of yours: whoever has it can read your report and answer for you.',
      'Answers to this mail reach your report, attachments included.',
    ],
  };
}

/** To the security team. What strangers wrote is not in it: it is read where one is signed in. */
export function reportToTeam({ kind, number, link, acknowledgeBy }: MailFacts['reportToTeam']): MailContent {
  const arrived = kind === 'arrived';
  const heading = arrived ? `VR-${number}: a weakness was reported` : `VR-${number}: the reporter has written`;
  return {
    ...{ subject: `[Reeve security] ${heading}`, preview: heading, heading },
    paragraphs: [arrived ? 'Read it and acknowledge it.' : 'Read what they wrote, and answer.'],
    facts: [['Report', `VR-${number}`], ...(arrived ? ([['Acknowledge by', instantOf(acknowledgeBy)]] as const) : [])],
    action: { label: 'Open the report', link },
    notes: ['You get this mail because it goes to the security team of Reeve.'],
  };
}
