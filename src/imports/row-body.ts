import { exponentOf, isCurrency } from '../kernel/money.ts';
import type { ImportKind } from './data-import.entity.ts';

/** A row by its headings; an empty cell is not there. */
export type Cells = ReadonlyMap<string, string>;
/** What is wrong with a cell, or with the row where no heading is named. */
export type CellFault = { column: string | null; detail: string };

/** What a route that adds one would be sent, as far as a row says it. Shapes and use cases judge it. */
export function bodyOf(kind: ImportKind, cells: Cells, references: References): Record<string, unknown> {
  if (kind === 'contacts') return contactOf(cells);
  return kind === 'properties' ? propertyOf(cells) : leaseOf(cells, references);
}

/** Ids of what leases name by natural keys; undefined for what is not there. */
export type References = {
  property(nameOrId: string): string | undefined;
  contact(email: string): string | undefined;
};

const addressFields = ['line1', 'line2', 'locality', 'region', 'postalCode', 'country'] as const;
const given = (cells: Cells, headings: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(headings.filter(heading => cells.has(heading)).map(heading => [heading, cells.get(heading)]));
/** Words with spaces, commas or semicolons between. */
const wordsOf = (text: string | undefined): string[] => text?.split(/[\s,;]+/).filter(Boolean) ?? [];

const contactOf = (cells: Cells): Record<string, unknown> => ({
  ...given(cells, ['kind', 'companyName', 'givenName', 'familyName', 'preferredChannel', 'language']),
  roles: wordsOf(cells.get('roles')),
  emails: cells.has('email') ? [{ address: cells.get('email') }] : [],
  phones: cells.has('phone') ? [{ number: cells.get('phone') }] : [],
  addresses: addressFields.some(field => cells.has(field)) ? [given(cells, addressFields)] : [],
});

const counts = ['bedrooms', 'bathrooms', 'parkingSpaces', 'floorAreaM2'] as const;
const propertyOf = (cells: Cells): Record<string, unknown> => ({
  ...given(cells, ['name', 'type', 'status', 'description']),
  address: given(cells, addressFields),
  ...Object.fromEntries(counts.filter(name => cells.has(name)).map(name => [name, numberOf(cells.get(name) ?? '')])),
});

/** A whole number as a number; anything else stays as it is, to be refused by the shape. */
const numberOf = (text: string): number | string => (/^-?\d{1,15}$/.test(text) ? Number(text) : text);

export const rentersOf = (cells: Cells): string[] => wordsOf(cells.get('renters'));

function leaseOf(cells: Cells, references: References): Record<string, unknown> {
  const currency = cells.get('currency') ?? '';
  const bond = cells.get('bondAmount');
  return {
    ...given(cells, ['reference', 'startsOn', 'bondHeldBy']),
    endsOn: cells.get('endsOn') ?? null,
    propertyId: references.property(cells.get('property') ?? ''),
    rent: {
      amountMinor: minorOf(cells.get('rentAmount') ?? '', currency),
      currency,
      frequency: cells.get('rentFrequency'),
    },
    bond: bond === undefined ? null : { amountMinor: minorOf(bond, currency), currency },
    parties: rentersOf(cells).map(email => ({ contactId: references.contact(email), role: 'renter' })),
  };
}

/** `1450.00` EUR is 145000; what is no such amount stays as it is, to be refused by the shape. */
function minorOf(text: string, currency: string): number | string {
  const exponent = isCurrency(currency) ? exponentOf(currency) : 2;
  const [, whole = '', fraction = ''] = /^(\d{1,13})(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '' || fraction.length > exponent) return text;
  return Number(whole + fraction.padEnd(exponent, '0'));
}

/** The heading of the cell that a pointer into `bodyOf` (RFC 6901) came from; null for none of its own. */
export function headingOf(kind: ImportKind, pointer: string): string | null {
  const [first = '', second = '', third = ''] = pointer.split('/').slice(1);
  if (kind === 'leases') return leaseHeading(first, second);
  if (first === 'address') return second || null;
  if (first === 'addresses') return third || 'line1';
  return { emails: 'email', phones: 'phone', '': null }[first] ?? (first || null);
}

function leaseHeading(first: string, second: string): string | null {
  if (first === 'rent')
    return { amountMinor: 'rentAmount', frequency: 'rentFrequency', currency: 'currency' }[second] ?? 'rentAmount';
  if (first === 'bond') return second === 'currency' ? 'currency' : 'bondAmount';
  return { propertyId: 'property', parties: 'renters', '': null }[first] ?? (first || null);
}
