import { DomainError, type Fault } from '../kernel/errors.ts';
import type { Money } from '../kernel/money.ts';
import type { LeaseTerms } from './lease-fields.ts';
import type { WrongDay } from './party-days.ts';

export const bodyFault = (pointer: string, detail: string): Fault => ({ in: 'body', pointer, detail });
/** @throws DomainError `invalid_input` with the faults, if there are any */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DomainError('invalid_input', 'these do not fit together', { faults: [...faults] });
}

/** Money of a lease is in the agency's currency: both are named, so that it is seen which one was meant. */
export const currencyFaults = (pointer: string, money: Money | null | undefined, currency: string): Fault[] =>
  money && money.currency !== currency
    ? [bodyFault(`${pointer}/currency`, `is ${money.currency}, and the agency's currency is ${currency}`)]
    : [];

export const termFaults = (lease: LeaseTerms, currency: string): Fault[] => [
  ...(lease.endsOn !== null && lease.endsOn < lease.startsOn
    ? [bodyFault('/endsOn', `is before the first day, ${lease.startsOn}`)]
    : []),
  ...currencyFaults('/rent', lease.rent, currency),
  ...currencyFaults('/bond', lease.bond, currency),
  ...(lease.bondHeldBy !== null && lease.bond === null
    ? [bodyFault('/bondHeldBy', 'names who holds a bond, and there is none')]
    : []),
];

export const partyFaults = (wrong: readonly WrongDay[]): Fault[] =>
  wrong.map(({ index, field, detail }) => bodyFault(`/parties/${index}/${field}`, detail));
