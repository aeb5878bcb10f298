import { german } from './de.ts';
import { english } from './en.ts';
import type { NoticeWords } from './words.ts';

/** Languages that notices can be written in. */
export const noticeLanguages = ['en', 'de'] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];
export const noticeWords: Readonly<Record<NoticeLanguage, NoticeWords>> = { en: english, de: german };

const spokenIn: Readonly<Record<string, NoticeLanguage>> = { DE: 'de', AT: 'de', LI: 'de' };

export type ChosenLanguage = {
  language: NoticeLanguage;
  /** The language that was asked for, where there are no words in it; null otherwise. */
  missing: string | null;
};

/** The language of an agency's notices: its security contact's, else its country's, else English. */
export function languageFor({ wanted, country }: { wanted: string | null; country: string }): ChosenLanguage {
  const asked = wanted?.split('-')[0]?.toLowerCase() ?? null;
  const found = noticeLanguages.find(language => language === asked);
  if (found) return { language: found, missing: null };
  return { language: spokenIn[country] ?? 'en', missing: asked };
}

/** The language in a notice's row. */
export const isNoticeLanguage = (text: string): text is NoticeLanguage => noticeLanguages.some(each => each === text);
