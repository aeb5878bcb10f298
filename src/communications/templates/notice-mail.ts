import type { MailContent } from './content.ts';
import type { MailFacts } from './facts.ts';

type Words = Readonly<Record<'reminder' | 'remind' | 'action' | 'personal' | 'signIn' | 'why', string>>;

/** A notice as a mail: its own text, which people have approved, within a few words of the mail's language. */
export const noticeMail =
  (words: Words) =>
  ({ subject, body, reminder, personalLink, link }: MailFacts['breachNotice']): MailContent => ({
    subject: reminder > 0 ? `${words.reminder}${subject}` : subject,
    preview: reminder > 0 ? words.remind : subject,
    heading: subject,
    paragraphs: [...(reminder > 0 ? [words.remind] : []), ...paragraphsOf(body)],
    action: { label: words.action, link },
    notes: [personalLink ? words.personal : words.signIn, words.why],
  });

/** Markdown as plain paragraphs: headings and emphasis lose their marks, nothing else is read into it. */
const paragraphsOf = (markdown: string): string[] =>
  markdown
    .split(/\n\s*\n/)
    .map(part =>
      part
        .replace(/^#{1,6}\s+/, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter(part => part !== '');
