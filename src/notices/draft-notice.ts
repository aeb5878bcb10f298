import { createHash } from 'node:crypto';
import type { IncidentRow } from '../incidents/duty.ts';
import { type ChosenLanguage, noticeWords } from './catalogue/index.ts';
import type { NoticeWords } from './catalogue/words.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import type { AffectedRow } from './rows.ts';
import type { NoticeKind } from './words.ts';

export type DraftFrom = {
  kind: NoticeKind | 'correction';
  incident: IncidentRow;
  affected: AffectedRow;
  agency: { name: string; country: string; timeZone: string };
  language: ChosenLanguage;
  /** Whom to ask. */
  securityMail: string;
};
export type NoticeText = { language: string; subject: string; body: string };

/**
 * A notice in Markdown, from what an incident's people have written for the agencies and one agency's row; what they note
 * for themselves is not in it. The text is compared with what belongs to others before it is approved.
 */
export function draftNotice(from: DraftFrom): NoticeText {
  const { kind, incident, language, agency } = from;
  const words = noticeWords[language.language];
  const reference = `INC-${incident.number}`;
  const mark = incident.exercise ? 'EXERCISE: ' : '';
  const body = [
    ...(incident.exercise ? [`**${words.exercise}**`] : []),
    ...(language.missing ? [words.fallback(language.missing)] : []),
    words.greeting(agency.name),
    words.opening[kind],
    ...(kind === 'correction' ? [] : findings(from, words)),
    section(words.headings.contact, [words.contact(from.securityMail)]),
    words.again[kind],
  ].join('\n\n');
  return { language: language.language, subject: `${mark}${words.subject[kind](reference)}`, body };
}

const section = (heading: string, paragraphs: readonly string[]): string =>
  `## ${heading}\n\n${paragraphs.join('\n\n')}`;

function findings(from: DraftFrom, words: NoticeWords): string[] {
  const { incident, affected, agency } = from;
  const { headings } = words;
  const known = (text: string | null) => [text?.trim() || words.unknown];
  return [
    section(headings.happened, known(incident.agency_summary)),
    section(headings.times, timesOf(from, words)),
    section(headings.data, dataOf(from, words)),
    section(headings.consequences, known(affected.consequences ?? incident.agency_consequences)),
    section(headings.standing, [words.phase[incident.phase]]),
    section(headings.measures, known(incident.agency_measures)),
    section(headings.advice, [incident.agency_advice?.trim() || words.usualAdvice]),
    section(headings.duties, [words.duties[jurisdictionOf(agency.country)]]),
  ];
}

function timesOf({ incident, agency, language }: DraftFrom, words: NoticeWords): string[] {
  const at = (instant: string) =>
    new Intl.DateTimeFormat(language.language === 'en' ? 'en-GB' : language.language, {
      ...{ dateStyle: 'long', timeStyle: 'short', timeZone: agency.timeZone },
    }).format(new Date(instant));
  return [
    words.noticed(at(incident.detected_at)),
    ...(incident.aware_at ? [words.aware(at(incident.aware_at))] : []),
    ...(incident.verified_at ? [words.verified(at(incident.verified_at))] : []),
  ].map(line => `${line.slice(0, -1)} (${agency.timeZone}).`);
}

/** Numbers are of this agency alone: those of the incident would tell of the others. */
function dataOf({ incident, affected, language }: DraftFrom, words: NoticeWords): string[] {
  const categories = affected.data_categories.length > 0 ? affected.data_categories : incident.data_categories;
  const named = categories.map(each => words.category[each] ?? each.replaceAll('_', ' '));
  const number = (count: number) => count.toLocaleString(language.language);
  const said = [
    ...(named.length > 0 ? [words.categories(named.join(', '))] : []),
    ...(affected.people_affected === null ? [] : [words.people(number(affected.people_affected))]),
    ...(affected.records_affected === null ? [] : [words.records(number(affected.records_affected))]),
  ];
  return said.length > 0 ? said : [words.unknown];
}

/** SHA-256, hex, of what people approve: language, subject and body. */
export const sha256Of = ({ language, subject, body }: NoticeText): string =>
  createHash('sha256')
    .update(JSON.stringify([language, subject, body]))
    .digest('hex');
