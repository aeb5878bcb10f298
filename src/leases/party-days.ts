import { addDays } from '../agencies/agency-day.ts';

export type Span = { startsOn: string; endsOn: string | null };
export type PartyDays = { contactId: string; role: string; fromOn: string; toOn: string | null };
/** Which of the parties, which field of it, and what is wrong. */
export type WrongDay = { index: number; field: 'contactId' | 'fromOn' | 'toOn'; detail: string };

/** True when the day is one of the span's; an end that is null never comes. */
export const isWithin = (day: string, { startsOn, endsOn }: Span): boolean =>
  day >= startsOn && (endsOn === null || day <= endsOn);

const shareADay = (a: PartyDays, b: PartyDays): boolean =>
  (b.toOn === null || a.fromOn <= b.toOn) && (a.toOn === null || b.fromOn <= a.toOn);

/** What is wrong with the days of parties: outside the lease, turned round, or the same contact twice on one day. */
export function wrongDays(parties: readonly PartyDays[], span: Span): WrongDay[] {
  return parties.flatMap((party, index): WrongDay[] => {
    const { contactId, fromOn, toOn } = party;
    const before = parties.slice(0, index).filter(other => other.contactId === contactId);
    const wrong = (field: WrongDay['field'], detail: string, is: boolean) => (is ? [{ index, field, detail }] : []);
    return [
      ...wrong('fromOn', 'lies outside the lease', !isWithin(fromOn, span)),
      ...wrong('toOn', 'lies outside the lease', toOn !== null && !isWithin(toOn, span)),
      ...wrong('toOn', 'is before the first day', toOn !== null && toOn < fromOn),
      ...wrong(
        'contactId',
        'is a party on the same days already',
        before.some(other => shareADay(other, party)),
      ),
    ];
  });
}

/** The first day of the span on which nobody is a renter; null when there is none such. */
export function dayWithoutRenter(parties: readonly PartyDays[], { startsOn, endsOn }: Span): string | null {
  let day = startsOn;
  const renters = parties.filter(({ role }) => role === 'renter');
  for (const { fromOn, toOn } of renters.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    if (fromOn > day) return day;
    if (toOn === null || (endsOn !== null && toOn >= endsOn)) return null;
    if (toOn >= day) day = addDays(toOn, 1);
  }
  return day;
}
