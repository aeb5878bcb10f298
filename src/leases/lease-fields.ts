import type { Selectable } from 'kysely';
import type { Money } from '../kernel/money.ts';
import type { Tables } from '../register.ts';
import type { noticeGivers, RentFrequency } from './lease.entity.ts';
import type { partyRoles } from './lease-party.entity.ts';

export type LeaseRow = Selectable<Tables['lease']>;
export type PartyRow = Selectable<Tables['lease_party']>;
export type RentRow = Selectable<Tables['lease_rent']>;

export type PartyRole = (typeof partyRoles)[number];
export type NoticeGiver = (typeof noticeGivers)[number];
/** What is paid each time; due from a day on. */
export type Rent = Money & { frequency: RentFrequency };
/** `fromOn` is the lease's first day unless said otherwise. */
export type NewParty = { contactId: string; role: PartyRole; fromOn?: string | undefined };

export type LeaseTerms = {
  propertyId: string;
  reference: string | null;
  startsOn: string;
  /** The last day; null without an end. */
  endsOn: string | null;
  rent: Rent;
  bond: Money | null;
  bondHeldBy: string | null;
};
export type NewLease = LeaseTerms & { parties: readonly NewParty[] };

type Given<T> = { [Key in keyof T]?: T[Key] | undefined };
/** A merge (RFC 7396): what is absent stays. */
export type LeaseChange = Given<LeaseTerms>;

/** A lease as whoever changes it has read it. */
export type LeaseTarget = { leaseId: string; version: number };
