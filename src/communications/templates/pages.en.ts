import type { MailContent } from './content.ts';
import type { MailFacts } from './facts.ts';

const howBad = {
  sev1: 'sev1, the worst: client money or personal data in wrong hands, or the service gone for everybody',
  sev2: 'sev2, serious',
  sev3: 'sev3, to be looked at today',
  sev4: 'sev4, minor',
} as const;

/** Somebody is paged, and has to see at once what it is, how bad, and what to press. */
export const page = (facts: MailFacts['page']): MailContent => {
  const { exercise, severity, number, title, level, turn, acknowledgeUrl, incidentUrl } = facts;
  const mark = exercise ? 'EXERCISE: ' : '';
  const again = turn > 1 ? ` Nobody has acknowledged yet: this is page ${turn}.` : '';
  return {
    subject: `${mark}[${severity}] INC-${number} ${title.length > 50 ? `${title.slice(0, 49)}…` : title}`,
    preview: `${mark}You are paged. Acknowledge, so that nobody else is woken.`,
    heading: `${mark}INC-${number}: ${title}`,
    paragraphs: [
      ...(exercise ? ['This is an exercise. Act as if it were real; nothing leaves this group.'] : []),
      `You are paged about an incident.${again} Acknowledge when you have it: until then others are paged too.`,
    ],
    facts: [
      ['Severity', howBad[severity]],
      ['Number', `INC-${number}`],
      ['Level', String(level)],
      ['Incident', incidentUrl],
    ],
    action: { label: 'Acknowledge', link: acknowledgeUrl },
    notes: ['The link is for you alone: whoever opens it and presses the button acknowledges as you.'],
  };
};

/** Asked for by its reader: shows that pages arrive. */
export const pageTrial = ({ link }: MailFacts['pageTrial']): MailContent => ({
  subject: 'A trial page from Reeve',
  preview: 'Pages reach you at this address.',
  heading: 'This is a trial page',
  paragraphs: [
    'You asked for it: pages about incidents come to this address too.',
    'There is nothing to acknowledge. If it came late or into a folder that nobody looks into, mend that now.',
  ],
  action: { label: 'Open the on-call settings', link },
  notes: ['If you did not ask for it, tell the security team.'],
});
