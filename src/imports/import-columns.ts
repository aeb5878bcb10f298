import type { ImportKind } from './data-import.entity.ts';

/** A heading that an import reads, and what stands below it in the template. */
type Heading = { heading: string; required?: true; example: string };

const address = (required: boolean): Heading[] => [
  { heading: 'line1', ...(required ? { required } : {}), example: '14 Harbour View' },
  { heading: 'line2', example: '' },
  { heading: 'locality', ...(required ? { required } : {}), example: 'Cork' },
  { heading: 'region', example: '' },
  { heading: 'postalCode', example: 'T12 X8N6' },
  { heading: 'country', ...(required ? { required } : {}), example: 'IE' },
];

/** What each kind of import reads. Exports use the same headings. */
export const importColumns: Readonly<Record<ImportKind, readonly Heading[]>> = {
  contacts: [
    { heading: 'kind', required: true, example: 'person' },
    { heading: 'companyName', example: '' },
    { heading: 'givenName', example: 'Máire' },
    { heading: 'familyName', example: 'Ní Dhomhnaill' },
    { heading: 'roles', example: 'owner renter' },
    { heading: 'email', example: 'maire@example.ie' },
    { heading: 'phone', example: '+353861234567' },
    ...address(false),
    { heading: 'preferredChannel', example: 'email' },
    { heading: 'language', example: 'ga-IE' },
  ],
  properties: [
    { heading: 'name', required: true, example: 'Harbour View 14' },
    { heading: 'type', required: true, example: 'apartment' },
    ...address(true),
    { heading: 'status', example: 'vacant' },
    { heading: 'bedrooms', example: '2' },
    { heading: 'bathrooms', example: '1' },
    { heading: 'parkingSpaces', example: '1' },
    { heading: 'floorAreaM2', example: '68' },
    { heading: 'description', example: '' },
  ],
  leases: [
    { heading: 'property', required: true, example: 'Harbour View 14' },
    { heading: 'renters', example: 'maire@example.ie; sean@example.ie' },
    { heading: 'reference', example: 'L-2026-014' },
    { heading: 'startsOn', required: true, example: '2026-03-01' },
    { heading: 'endsOn', example: '2027-02-28' },
    { heading: 'rentAmount', required: true, example: '1450.00' },
    { heading: 'rentFrequency', required: true, example: 'monthly' },
    { heading: 'currency', required: true, example: 'EUR' },
    { heading: 'bondAmount', example: '1450.00' },
    { heading: 'bondHeldBy', example: '' },
  ],
};
