import type { Selectable } from 'kysely';
import type { Tables } from '../register.ts';
import type { audiences, documentKinds } from './document.entity.ts';

export type DocumentRow = Selectable<Tables['document']>;
export type DocumentKind = (typeof documentKinds)[number];
export type Audience = (typeof audiences)[number];

/** What it is about. A lease stands for its property too. */
export type DocumentSubject = {
  propertyId?: string | undefined;
  leaseId?: string | undefined;
  contactId?: string | undefined;
};
export type DocumentFields = DocumentSubject & {
  name: string;
  kind: DocumentKind;
  audience: readonly Audience[];
  /** The agency's today, if absent. */
  datedOn?: string | undefined;
};
type Given<T> = { [Key in keyof T]?: T[Key] | undefined };
/** A merge (RFC 7396): what is absent stays. */
export type DocumentChange = Given<Pick<DocumentFields, 'name' | 'kind' | 'audience' | 'datedOn'>>;

export type DocumentTarget = { documentId: string; version: number };
