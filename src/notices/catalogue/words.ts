import type { Phase } from '../../incidents/words.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import type { NoticeKind } from '../words.ts';

/** The words of a notice in one language: data, so that another language is another file of the same type. */
export type NoticeWords = {
  /** Its own name for itself. */
  readonly language: string;
  readonly exercise: string;
  readonly subject: Readonly<Record<NoticeKind | 'correction', (reference: string) => string>>;
  readonly greeting: (agencyName: string) => string;
  readonly opening: Readonly<Record<NoticeKind | 'correction', string>>;
  readonly headings: {
    readonly happened: string;
    readonly times: string;
    readonly data: string;
    readonly consequences: string;
    readonly standing: string;
    readonly measures: string;
    readonly advice: string;
    readonly duties: string;
    readonly contact: string;
  };
  readonly noticed: (at: string) => string;
  readonly aware: (at: string) => string;
  readonly verified: (at: string) => string;
  readonly categories: (list: string) => string;
  /** Words of the company for categories that it knows; others are shown as they were written. */
  readonly category: Readonly<Record<string, string>>;
  readonly people: (count: string) => string;
  readonly records: (count: string) => string;
  readonly unknown: string;
  readonly phase: Readonly<Record<Phase, string>>;
  readonly usualAdvice: string;
  readonly duties: Readonly<Record<Jurisdiction, string>>;
  readonly contact: (address: string) => string;
  readonly again: Readonly<Record<NoticeKind | 'correction', string>>;
  /** Said where a language was asked for that there are no words in. */
  readonly fallback: (wanted: string) => string;
};
