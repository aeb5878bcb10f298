import type { Selectable } from 'kysely';
import type { Tables } from '../register.ts';
import type { propertyTypes } from './property.entity.ts';

export type PropertyRow = Selectable<Tables['property']>;

/** What is shown of a property: not its words for the search, which would be a quarter of what a page reads. */
export const shownColumns = [
  'id',
  'agency_id',
  'name',
  'type',
  'line1',
  'line2',
  'locality',
  'region',
  'postal_code',
  'country',
  'status',
  'bedrooms',
  'bathrooms',
  'parking_spaces',
  'floor_area_m2',
  'description',
  'created_at',
  'updated_at',
  'archived_at',
  'version',
] as const satisfies readonly (keyof PropertyRow)[];
export type ShownProperty = Pick<PropertyRow, (typeof shownColumns)[number]>;

export type PropertyAddress = {
  line1: string;
  line2: string | null;
  locality: string;
  region: string | null;
  postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
};
/** What staff may say of the status; `reserved` and `let` follow from leases. */
export const saidStatuses = ['vacant', 'off_market'] as const;

export type PropertyDetails = {
  status: (typeof saidStatuses)[number];
  bedrooms: number | null;
  bathrooms: number | null;
  parkingSpaces: number | null;
  /** Square metres. */
  floorAreaM2: number | null;
  description: string | null;
};
type Given<T> = { [Key in keyof T]?: T[Key] | undefined };
export type PropertyFields = {
  name: string;
  type: (typeof propertyTypes)[number];
  address: PropertyAddress;
} & Given<PropertyDetails>;
/** A merge (RFC 7396): what is absent stays. */
export type PropertyChange = Given<Omit<PropertyFields, 'address'>> & { address?: Given<PropertyAddress> | undefined };

/** The columns that a change touches, in the order of the table. */
export function columnsOf({ address = {}, ...change }: PropertyChange) {
  const columns = {
    name: change.name,
    type: change.type,
    line1: address.line1,
    line2: address.line2,
    locality: address.locality,
    region: address.region,
    postal_code: address.postalCode,
    country: address.country,
    status: change.status,
    bedrooms: change.bedrooms,
    bathrooms: change.bathrooms,
    parking_spaces: change.parkingSpaces,
    floor_area_m2: change.floorAreaM2,
    description: change.description,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as {
    [Column in keyof typeof columns]?: Exclude<(typeof columns)[Column], undefined>;
  };
}

/** The texts by which a property is found. */
export const searchedTexts = (
  row: Pick<PropertyRow, 'name' | 'line1' | 'line2' | 'locality' | 'region' | 'postal_code'>,
) => [row.name, row.line1, row.line2, row.locality, row.region, row.postal_code] as const;
