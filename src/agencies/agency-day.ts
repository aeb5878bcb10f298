import { Temporal } from 'temporal-polyfill';

/**
 * A day is a text `YYYY-MM-DD`: a date on the calendar in the agency's time zone, no instant. Days compare as texts.
 * What happened before 1900 or is agreed for after 2200 is a slip of the keyboard.
 */
const [firstDay, lastDay] = ['1900-01-01', '2200-12-31'];

/** True for a day that the calendar has: not for 2026-02-29, nor for texts of another form. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay || text > lastDay) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The day it is in that time zone (IANA) at an instant; now, unless one is given. */
export const todayOf = (timeZone: string, at: Date = new Date()): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The day that many days later; earlier, if `days` is negative. */
export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
export const dayBefore = (day: string): string => addDays(day, -1);

/** Whole days from one to the other, negative if the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/**
 * The instant (ISO, UTC) at which a day begins in that time zone: midnight, or the first moment after it where the
 * clocks skip midnight (Cairo in April, Apia on 2011-12-30, which never was).
 */
export const startOfDay = (day: string, timeZone: string): string =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds).toISOString();
