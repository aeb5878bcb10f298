import { p } from '@mikro-orm/core';
import { Contact } from '../contacts/contact.entity.ts';
import { Document } from '../documents/document.entity.ts';
import { agencyPolicy, limitedPolicy, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';
import { keyIndex } from '../kernel/list-indexes.ts';
import { Lease } from '../leases/lease.entity.ts';
import { Property } from '../properties/property.entity.ts';

/** What notes, tasks and tags can be about. */
export const subjectTypes = ['property', 'lease', 'contact', 'document'] as const;
export type SubjectType = (typeof subjectTypes)[number];

/** One column for each type: a foreign key that carries the agency, which a pair of type and id could not be. */
export const subjectColumns = {
  property: () => p.manyToOne(Property).ref().nullable().deleteRule('no action'),
  lease: () => p.manyToOne(Lease).ref().nullable().deleteRule('no action'),
  contact: () => p.manyToOne(Contact).ref().nullable().deleteRule('no action'),
  document: () => p.manyToOne(Document).ref().nullable().deleteRule('no action'),
};
export const subjectIndexes = (table: string) => subjectTypes.map(type => keyIndex(table, `${type}_id`));

/** `= 1`: about exactly one thing; `<= 1`: about one or none. */
export const subjectCheck = (table: string, count: '= 1' | '<= 1') => ({
  name: `${table}_subject_check`,
  expression: `num_nonnulls(property_id, lease_id, contact_id, document_id) ${count}`,
});

/** Limited staff see what is about something that they see. */
export const subjectPolicies = (table: string) => [
  agencyPolicy(),
  operatorPolicy(),
  staffOnlyPolicy(),
  limitedPolicy(
    subjectTypes
      .map(
        type =>
          `(${type}_id is null or exists (select from ${type} k where k.agency_id = ${table}.agency_id and k.id = ${table}.${type}_id))`,
      )
      .join(' and '),
  ),
];
