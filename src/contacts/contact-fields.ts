import type { Selectable } from 'kysely';
import type { Tables } from '../register.ts';
import type {
  ContactAddress,
  ContactEmail,
  ContactPhone,
  ContactRole,
  channels,
  contactKinds,
} from './contact.entity.ts';

export type ContactRow = Selectable<Tables['contact']>;

/** A contact as it is written: a person has a given or a family name, a company its own, and maybe somebody to ask for. */
export type ContactFields = {
  kind: (typeof contactKinds)[number];
  companyName: string | null;
  givenName: string | null;
  familyName: string | null;
  roles: ContactRole[];
  emails: ContactEmail[];
  phones: ContactPhone[];
  addresses: ContactAddress[];
  preferredChannel: (typeof channels)[number] | null;
  /** BCP 47. */
  language: string | null;
};
type Given<T> = { [Key in keyof T]?: T[Key] | undefined };
/** A merge (RFC 7396): what is absent stays; lists are replaced as a whole. */
export type ContactChange = Given<ContactFields>;
export type NewContact = ContactChange & Pick<ContactFields, 'kind'>;

const nothing = {
  companyName: null,
  givenName: null,
  familyName: null,
  roles: [],
  emails: [],
  phones: [],
  addresses: [],
  preferredChannel: null,
  language: null,
} satisfies Omit<ContactFields, 'kind'>;

/** A change laid over what is there, or over nothing at all. */
export function withChange(before: ContactFields | null, change: ContactChange): ContactFields {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { kind: 'person', ...nothing, ...before, ...given } as ContactFields;
}

/** What a row says, in the words of those who write it. */
export const fieldsOf = (row: ContactRow): ContactFields => ({
  kind: row.kind,
  companyName: row.kind === 'company' ? row.name : null,
  givenName: row.given_name,
  familyName: row.family_name,
  roles: row.roles as ContactRole[],
  emails: row.emails,
  phones: row.phones,
  addresses: row.addresses,
  preferredChannel: row.preferred_channel,
  language: row.language,
});
