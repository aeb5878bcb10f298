import { Temporal } from 'temporal-polyfill';
import type { QuietHours } from './pager.entity.ts';

/** When the quiet hours end that hold at an instant (milliseconds since 1970); null where none do. */
export function quietUntilMs({ from, until, timeZone }: QuietHours, atMs: number): number | null {
  const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' });
  const overnight = from > until;
  const quiet = overnight ? time >= from || time < until : from <= time && time < until;
  if (!quiet) return null;
  const day = overnight && time >= from ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  return endMs(day, until, timeZone);
}

/** A time shown twice has passed at its second showing, one that is skipped at the skip. */
function endMs(day: Temporal.PlainDate, until: string, timeZone: string): number {
  const end = day.toPlainDateTime(until);
  const later = end.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (later.toPlainDateTime().equals(end)) return later.epochMilliseconds;
  const before = end.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? later).epochMilliseconds;
}
