import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, context, instant, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { pageIndexes, searchIndex } from '../kernel/list-indexes.ts';

export const contactKinds = ['person', 'company'] as const;
/** What a contact is to the agency; one may be several at once. */
export const contactRoles = ['owner', 'renter', 'tradesperson'] as const;
export type ContactRole = (typeof contactRoles)[number];
export const channels = ['email', 'sms', 'phone', 'post'] as const;

export type ContactEmail = { address: string; label: string | null };
/** `number` is E.164: a plus and at most 15 digits (ITU-T E.164). */
export type ContactPhone = { number: string; label: string | null };
export type ContactAddress = {
  label: string | null;
  line1: string;
  line2: string | null;
  locality: string;
  region: string | null;
  postalCode: string | null;
  country: string;
};

const linked = (table: string) =>
  `exists (select from ${table} k where k.agency_id = contact.agency_id and k.contact_id = contact.id)`;

/** A person or company that the agency deals with: owner, renter, tradesperson. */
export const ContactSchema = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  properties: {
    ...agencyRow,
    kind: p.enum(contactKinds),
    /** What lists show and sort by: the company's name, or given and family name. */
    name: p.text(),
    givenName: p.text().nullable(),
    familyName: p.text().nullable(),
    roles: p.array().$type<string[]>(),
    /** The first of `emails`, for look-ups. */
    email: p.text().nullable(),
    /** The first of `phones`, for look-ups. */
    phone: p.text().nullable(),
    emails: p.json().$type<ContactEmail[]>(),
    phones: p.json().$type<ContactPhone[]>(),
    addresses: p.json().$type<ContactAddress[]>(),
    preferredChannel: p.enum(channels).nullable(),
    /** BCP 47, e.g. `en-IE`. */
    language: p.text().nullable(),
    /** Sealed with the agency's data key; aad `contact/<id>/bank`. */
    bankSealed: p.blob().nullable(),
    /** All that is shown of it, e.g. `•••• 6789`. */
    bankMasked: p.text().nullable(),
    /** The membership that added it: staff limited to some properties see what they added. */
    createdBy: p.uuid().nullable(),
    /** The contact that this one was merged into. */
    mergedIntoId: p.uuid().nullable(),
    searchTerms: p.array().$type<string[]>(),
    updatedAt: instant().defaultRaw('now()'),
    archivedAt: instant().nullable(),
  },
  uniques: [agencyKey('contact')],
  indexes: [
    ...pageIndexes('contact', { named: true }),
    searchIndex('contact'),
    { name: 'contact_email_idx', expression: 'create index "contact_email_idx" on "contact" ("agency_id", "email")' },
    { name: 'contact_phone_idx', expression: 'create index "contact_phone_idx" on "contact" ("agency_id", "phone")' },
  ],
  checks: [
    { name: 'contact_roles_check', expression: `roles <@ array['owner', 'renter', 'tradesperson']` },
    { name: 'contact_merged_check', expression: 'merged_into_id <> id' },
    { name: 'contact_bank_check', expression: '(bank_sealed is null) = (bank_masked is null)' },
  ],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    // Oneself; whom one shares a lease or a house with is shown by a masked name that the lease itself holds.
    ...portalPolicies(`id = ${context('contact_id', '::uuid')}`),
    limitedPolicy(
      `created_by = ${context('member_id', '::uuid')} or ${linked('property_owner')} or ${linked('lease_party')}`,
    ),
  ],
});
export class Contact extends ContactSchema.class {}
ContactSchema.setClass(Contact);
