/** Kinds of data that a breach may concern, as notices name them. Closed. */
export const dataCategories = [
  'contact_details',
  'bank_details',
  'tenancy_details',
  'ownership_details',
  'property_details',
  'documents',
  'notes_and_tasks',
  'accounts_and_access',
] as const;
export type DataCategory = (typeof dataCategories)[number];

/** What an event's subject holds; types that are not named here hold nothing of people. */
const ofSubject: Readonly<Record<string, readonly DataCategory[]>> = {
  contact: ['contact_details'],
  contact_merge: ['contact_details'],
  lease: ['tenancy_details'],
  lease_party: ['tenancy_details', 'contact_details'],
  lease_rent: ['tenancy_details'],
  property: ['property_details'],
  property_owner: ['ownership_details'],
  document: ['documents'],
  note: ['notes_and_tasks'],
  task: ['notes_and_tasks'],
  membership: ['accounts_and_access'],
  invitation: ['accounts_and_access'],
  session: ['accounts_and_access'],
  import: ['contact_details', 'property_details', 'tenancy_details'],
};
/** Actions that reach further than their subject says; an export is named with what it took out. */
const ofAction: Readonly<Record<string, readonly DataCategory[]>> = {
  'contact.bank_revealed': ['bank_details'],
  'contact.bank_changed': ['bank_details'],
  'property.owners_changed': ['ownership_details'],
  'lease.parties_set': ['contact_details'],
  'export.made contacts': ['contact_details'],
  'export.made properties': ['property_details', 'ownership_details'],
  'export.made leases': ['tenancy_details'],
  'export.made documents': ['documents'],
  'export.made tasks': ['notes_and_tasks'],
  'export.made notes': ['notes_and_tasks'],
};

/** The categories that events of these subjects and actions concern, in the order of the list above. */
export function categoriesOf(events: readonly { subjectType: string; action: string }[]): DataCategory[] {
  const found = new Set(
    events.flatMap(({ subjectType, action }) => [...(ofSubject[subjectType] ?? []), ...(ofAction[action] ?? [])]),
  );
  return dataCategories.filter(category => found.has(category));
}
