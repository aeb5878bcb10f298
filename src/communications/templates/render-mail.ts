import { type Catalogue, english } from './catalogue.en.ts';
import type { RenderedMail } from './content.ts';
import type { MailFacts, MailName } from './facts.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

/** Languages there are words for. Another language is another catalogue of the same type. */
const catalogues = { en: english } as const satisfies Record<string, Catalogue>;
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
  const catalogue: Catalogue = catalogues[language];
  const content = catalogue[name](facts);
  const subject = content.subject.replace(/\s+/g, ' ').trim();
  return { subject, text: renderText(content), html: renderHtml({ ...content, subject }) };
}
