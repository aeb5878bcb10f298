import { german } from './catalogue.de.ts';
import { type Catalogue, english } from './catalogue.en.ts';
import type { RenderedMail } from './content.ts';
import type { MailFacts, MailName } from './facts.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

/** Languages there are words for. Another one is another catalogue of the same type; what it lacks is said in English. */
const catalogues = { en: english, de: german } as const satisfies Record<string, Partial<Catalogue>>;
export type MailLanguage = keyof typeof catalogues;

/**
 * Subject, text and HTML of a mail, the same for the same facts.
 * @throws TypeError when its link is neither http nor https.
 */
export function renderMail<Name extends MailName>(
  name: Name,
  facts: MailFacts[Name],
  language: MailLanguage = 'en',
): RenderedMail {
  const catalogue: Partial<Catalogue> = catalogues[language];
  const write: Catalogue[Name] | undefined = catalogue[name];
  const content = (write ?? english[name])(facts);
  const subject = content.subject.replace(/\s+/g, ' ').trim();
  return { subject, text: renderText(content), html: renderHtml({ ...content, subject }, write ? language : 'en') };
}
