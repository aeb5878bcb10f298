import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, assigned, instant, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { keyIndex, pageIndexes, searchIndex } from '../kernel/list-indexes.ts';
import { Property } from '../properties/property.entity.ts';

/**
 * `draft` -> `agreed` (signed) -> `current` (begun) -> `ending` (notice given) -> `ended`; `cancelled` before it began.
 * Each transition has one writer.
 */
export const leaseStates = ['draft', 'agreed', 'current', 'ending', 'ended', 'cancelled'] as const;
export type LeaseState = (typeof leaseStates)[number];
export const rentFrequencies = ['weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'] as const;
export type RentFrequency = (typeof rentFrequencies)[number];
export const noticeGivers = ['renter', 'owner', 'agency'] as const;

/** A property let to renters from a day on. Days are days of the agency; `endsOn` is the last one, null without an end. */
export const LeaseSchema = defineEntity({
  name: 'Lease',
  tableName: 'lease',
  properties: {
    ...agencyRow,
    property: () => p.manyToOne(Property).ref(),
    /** The agency's own number of it. */
    reference: p.text().nullable(),
    state: p.enum(leaseStates).default('draft'),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    /** ISO 4217; rent and bond of one lease have one. */
    currency: p.text(),
    bondMinor: p.bigint().nullable(),
    bondHeldBy: p.text().nullable(),
    noticeBy: p.enum(noticeGivers).nullable(),
    noticeGivenOn: p.date().nullable(),
    noticeReason: p.text().nullable(),
    /** What `endsOn` was before the notice, to withdraw it. */
    endsOnBeforeNotice: p.date().nullable(),
    endReason: p.text().nullable(),
    /** The lease that this one renews. */
    renewsId: p.uuid().nullable(),
    createdBy: p.uuid().nullable(),
    searchTerms: p.array().$type<string[]>(),
    updatedAt: instant().defaultRaw('now()'),
  },
  uniques: [agencyKey('lease')],
  indexes: [
    ...pageIndexes('lease'),
    searchIndex('lease'),
    keyIndex('lease', 'property_id'),
    {
      name: 'lease_start_idx',
      expression: `create index "lease_start_idx" on "lease" ("agency_id", "state", "starts_on")`,
    },
    { name: 'lease_end_idx', expression: `create index "lease_end_idx" on "lease" ("agency_id", "state", "ends_on")` },
    // What lists are sorted by, see `listLeases`; leases without an end come last.
    {
      name: 'lease_starts_on_idx',
      expression: `create index "lease_starts_on_idx" on "lease" ("agency_id", "starts_on", "id")`,
    },
    {
      name: 'lease_ends_on_idx',
      expression: `create index "lease_ends_on_idx" on "lease" ("agency_id", coalesce("ends_on", 'infinity'::date), "id")`,
    },
    {
      name: 'lease_renews_key',
      expression: `create unique index "lease_renews_key" on "lease" ("agency_id", "renews_id") where "state" <> 'cancelled'`,
    },
  ],
  checks: [
    { name: 'lease_days_check', expression: 'ends_on >= starts_on' },
    { name: 'lease_currency_check', expression: `currency ~ '^[A-Z]{3}$'` },
    { name: 'lease_bond_check', expression: 'bond_minor >= 0 and bond_minor <= 9007199254740991' },
    { name: 'lease_notice_check', expression: '(notice_by is null) = (notice_given_on is null)' },
    {
      name: 'lease_one_at_a_time',
      expression: `exclude using gist (agency_id with =, property_id with =, daterange(starts_on, ends_on, '[]') with &&) where (state in ('agreed', 'current', 'ending', 'ended'))`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    // Owners see the leases of their time, renters their own; drafts, and what came to nothing, are the agency's.
    ...portalPolicies(
      `state in ('agreed', 'current', 'ending', 'ended') and auth.portal_sees_lease(id, property_id, starts_on, ends_on)`,
    ),
    limitedPolicy(assigned('lease.agency_id', 'lease.property_id')),
  ],
});
export class Lease extends LeaseSchema.class {}
LeaseSchema.setClass(Lease);
