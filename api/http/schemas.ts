import { Readable } from 'node:stream';
import { z } from 'zod';
import { isDay } from '../../src/agencies/agency-day.ts';

/** The schema of an answer without a body. */
export const noBody = z.undefined();
/** The schema of a page; say `contentType: 'text/html'` with it. */
export const html = z.string();
/** The schema of an answer that is streamed, of any content type: the handler's body is a Readable. */
export const binary = z
  .custom<Readable>(body => body instanceof Readable)
  .meta({ override: { type: 'string', format: 'binary' } });

/** An id in a path, a query or a body; capitals are taken for the small letters that every answer has (RFC 9562 §4). */
export const id = () =>
  z.uuid().toLowerCase().meta({ description: 'UUID', example: '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01' });
/** A whole number of a query, in decimal digits alone: `0x10`, `1e1` and ` 5` are none. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^(0|-?[1-9]\d{0,8})$/, { error: `must be a whole number from ${min} to ${max}` })
    .transform(Number)
    .pipe(
      z
        .int()
        .min(min, { error: `must be ${min} or more` })
        .max(max, { error: `must be ${max} or less` }),
    )
    .meta({ override: { type: 'integer', minimum: min, maximum: max } });
/** An instant in UTC, as an answer shows it. */
export const instant = () => z.iso.datetime({ offset: true }).meta({ example: '2026-03-01T09:30:00.000Z' });
/**
 * An instant that somebody sends, from 1900 to 2200, put into UTC: a database knows neither every offset nor the year 0,
 * and one a few hours past the year 9999 could not be shown any more.
 */
export const moment = () =>
  z.iso
    .datetime({ offset: true, abort: true, error: 'must be an instant, as 2026-03-01T09:30:00Z' })
    .refine(isMoment, { error: 'is no instant from 1900 to 2200', abort: true })
    .overwrite(text => new Date(text).toISOString())
    .meta({ example: '2026-03-01T09:30:00.000Z' });
/** From 1900 to 2200: no slip of the keyboard, and nothing that a database refuses. */
export const isMoment = (text: string): boolean =>
  Date.parse(text) >= Date.UTC(1900, 0) && Date.parse(text) < Date.UTC(2201, 0);
/** A day of the agency's calendar, from 1900 to 2200; one that does not exist is refused. */
export const day = () =>
  z.iso
    .date({ abort: true, error: 'must be a day of the calendar, YYYY-MM-DD' })
    .refine(isDay, { error: 'is not a day from 1900 to 2200' })
    .meta({ description: 'A day of the agency, YYYY-MM-DD', example: '2026-03-01' });
/**
 * One line of text, trimmed: no line breaks, no other control characters (C0, C1), and none that turn the direction of
 * what follows (Unicode TR36 §2.5): a name must read the same in a mail, on a page and in a log. LRM and RLM may stay.
 */
export const line = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]*$/, { error: 'has control characters' })
    .refine(text => text === '' || isSeen(text), { error: 'has nothing that can be seen' });
/** Joiners and fillers may stand between what is seen (UAX #44, Default_Ignorable_Code_Point), and alone are no name. */
const isSeen = (text: string): boolean => /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\u2800]/u.test(text);

/** Text of several lines, trimmed; no control characters but tab and line breaks, none that turn its direction. */
export const lines = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/, {
      error: 'has control characters',
    })
    .refine(text => text === '' || isSeen(text), { error: 'has nothing that can be seen' });

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Those that CLDR names and ISO 3166-1 gives to no country: unions, islands apart, pseudo-regions. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
/** Codes of before, and `UK`, have another one now. */
const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !noCountries.has(code) &&
  names.of(code) !== undefined &&
  new Intl.Locale(`und-${code}`).region === code;
/** ISO 3166-1 alpha-2, in capitals; a code that no country has is refused. */
export const countryCode = () =>
  z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'must be a country code of two capital letters (ISO 3166-1)' })
    .refine(isCountry, { error: 'is no country code (ISO 3166-1)' });

/** An instant of the database, which cuts zeros of its fraction, in one form: nine of ten have it already. */
export const isoInstant = (text: string): string =>
  text.length === 24 && text.endsWith('Z') ? text : new Date(text).toISOString();
