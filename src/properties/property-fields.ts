import type { Selectable } from 'kysely';
import type { Tables } from '../register.ts';
import type { propertyTypes } from './property.entity.ts';

export type PropertyRow = Selectable<Tables['property']>;

export type PropertyAddress = {
  line1: string;
  line2: string | null;
  locality: string;
  region: string | null;
  postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
};
export type PropertyFields = { name: string; type: (typeof propertyTypes)[number]; address: PropertyAddress };
type Given<T> = { [Key in keyof T]?: T[Key] | undefined };
/** A merge (RFC 7396): what is absent stays. */
export type PropertyChange = Given<Omit<PropertyFields, 'address'>> & { address?: Given<PropertyAddress> | undefined };

/** The columns that a change touches, in the order of the table. */
export function columnsOf({ name, type, address = {} }: PropertyChange) {
  const { line1, line2, locality, region, postalCode, country } = address;
  const columns = { name, type, line1, line2, locality, region, postal_code: postalCode, country };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as {
    [Column in keyof typeof columns]?: Exclude<(typeof columns)[Column], undefined>;
  };
}
