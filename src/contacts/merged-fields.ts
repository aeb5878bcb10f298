import type { ContactFields } from './contact-fields.ts';

/** Whose is taken where both say something; the kept one's unless said otherwise. */
export type MergeChoice = {
  [Field in 'name' | 'preferredChannel' | 'language' | 'bank']?: 'kept' | 'other' | undefined;
};

/** What a merge looks at as one: a name is not put together of two. */
export const fieldGroups = {
  name: ['kind', 'companyName', 'givenName', 'familyName'],
  roles: ['roles'],
  emails: ['emails'],
  phones: ['phones'],
  addresses: ['addresses'],
  preferredChannel: ['preferredChannel'],
  language: ['language'],
} as const satisfies Record<string, readonly (keyof ContactFields)[]>;
export type FieldGroup = keyof typeof fieldGroups;

/** Two contacts as one: lists are joined, the kept one's first; what the kept one lacks comes from the other. */
export function mergedFields(kept: ContactFields, other: ContactFields, choice: MergeChoice): ContactFields {
  const one = <Key extends 'preferredChannel' | 'language'>(key: Key): ContactFields[Key] =>
    choice[key] === 'other' ? (other[key] ?? kept[key]) : (kept[key] ?? other[key]);
  const named = choice.name === 'other' ? other : kept;
  return {
    kind: named.kind,
    companyName: named.companyName,
    givenName: named.givenName,
    familyName: named.familyName,
    roles: [...new Set([...kept.roles, ...other.roles])],
    emails: joined(kept.emails, other.emails, ({ address }) => address.toLowerCase()),
    phones: joined(kept.phones, other.phones, ({ number }) => number),
    addresses: joined(kept.addresses, other.addresses, ({ label: _label, ...address }) => JSON.stringify(address)),
    preferredChannel: one('preferredChannel'),
    language: one('language'),
  };
}

function joined<Item>(first: readonly Item[], second: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keys = new Set(first.map(keyOf));
  return [...first, ...second.filter(item => !keys.has(keyOf(item)))];
}

/** The fields of a group, to be kept or compared: always in the same order. */
export const groupOf = (fields: ContactFields, group: FieldGroup): Partial<ContactFields> =>
  Object.fromEntries(fieldGroups[group].map(key => [key, fields[key]]));
