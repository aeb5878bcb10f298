import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { agencyPolicy, instant, limitedPolicy, operatorPolicy, portalPolicies } from '../kernel/entity.ts';
import { keyIndex, pageIndexes, searchIndex } from '../kernel/list-indexes.ts';
import { Lease } from '../leases/lease.entity.ts';
import { Property } from '../properties/property.entity.ts';

export const documentKinds = [
  'photo',
  'agreement',
  'inspection',
  'invoice',
  'statement',
  'notice',
  'identity',
  'other',
] as const;
/** `awaiting` its bytes, `scanning` them, `ready` to be read, or `refused`. */
export const documentStates = ['awaiting', 'scanning', 'ready', 'refused'] as const;
/** Who may read it in the portal; nobody unless said. */
export const audiences = ['owners', 'renters'] as const;

const shown = (table: string) =>
  `exists (select from ${table} k where k.agency_id = document.agency_id and k.id = document.${table}_id)`;

/** A file about a property, a lease or a contact. Its bytes lie in the storage, encrypted under the agency's key. */
export const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    ...agencyRow,
    name: p.text(),
    kind: p.enum(documentKinds),
    state: p.enum(documentStates).default('awaiting'),
    property: () => p.manyToOne(Property).ref().nullable().deleteRule('no action'),
    lease: () => p.manyToOne(Lease).ref().nullable().deleteRule('no action'),
    contact: () => p.manyToOne(Contact).ref().nullable().deleteRule('no action'),
    audience: p.array().$type<string[]>(),
    /** The day it is about: portal users see what is of their time. */
    datedOn: p.date(),
    /** As found in its bytes, never as claimed. */
    mediaType: p.text().nullable(),
    bytes: p.bigint().nullable(),
    sha256: p.blob().nullable(),
    /** Where the storage holds it. */
    objectKey: p.text().nullable(),
    /** How many uploads were begun; each writes an object of its own, see `objectKeyOf`. */
    uploads: p.integer().default(0),
    /** Until when the latest upload may still write; afterwards, that objects of earlier ones may be left to remove. */
    uploadUntil: instant().nullable(),
    /** A closed word that says why it was refused, e.g. `malware`. */
    refusal: p.text().nullable(),
    createdBy: p.uuid().nullable(),
    searchTerms: p.array().$type<string[]>(),
    updatedAt: instant().defaultRaw('now()'),
    archivedAt: instant().nullable(),
  },
  uniques: [agencyKey('document')],
  indexes: [
    ...pageIndexes('document', { named: true }),
    searchIndex('document'),
    keyIndex('document', 'property_id'),
    keyIndex('document', 'lease_id'),
    keyIndex('document', 'contact_id'),
    {
      name: 'document_upload_idx',
      expression: `create index "document_upload_idx" on "document" ("agency_id", "upload_until") where "upload_until" is not null`,
    },
  ],
  checks: [
    { name: 'document_subject_check', expression: 'num_nonnulls(property_id, lease_id, contact_id) > 0' },
    { name: 'document_lease_check', expression: 'lease_id is null or property_id is not null' },
    { name: 'document_audience_check', expression: `audience <@ array['owners', 'renters']` },
    {
      name: 'document_ready_check',
      expression: `state <> 'ready' or (object_key is not null and media_type is not null and bytes is not null and sha256 is not null)`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy(),
    operatorPolicy(),
    ...portalPolicies(
      `state = 'ready' and archived_at is null and auth.portal_sees_document(property_id, lease_id, contact_id, audience, dated_on)`,
    ),
    limitedPolicy(
      `(property_id is null or ${shown('property')}) and (contact_id is null or property_id is not null or ${shown('contact')})`,
    ),
  ],
});
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);
