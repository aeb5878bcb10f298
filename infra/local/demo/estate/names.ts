/** People of a big Australian city: names of many places, some in their own script. */
export const people: readonly (readonly [given: string, family: string, language: string])[] = [
  ['Grace', 'Whitlock', 'en-AU'],
  ['Liam', 'O’Sullivan', 'en-AU'],
  ['Nguyễn', 'Thị Hương', 'vi'],
  ['Wei', 'Zhang', 'zh-Hans'],
  ['Priya', 'Raman', 'en-AU'],
  ['Mateo', 'Fernández', 'es'],
  ['Aroha', 'Te Rangi', 'mi'],
  ['Jarrah', 'Williams', 'en-AU'],
  ['Σοφία', 'Παπαδοπούλου', 'el'],
  ['Luca', 'Bianchi', 'it'],
  ['Fatima', 'Al-Hassan', 'ar'],
  ['Min-jun', 'Park', 'ko'],
  ['Olivia', 'Hartigan', 'en-AU'],
  ['Noah', 'McAllister', 'en-AU'],
  ['Zoë', 'Lindqvist', 'sv'],
  ['Kenji', 'Tanaka', 'ja'],
  ['Ella', 'Fitzgerald-Moore', 'en-AU'],
  ['Dragan', 'Petrović', 'sr-Latn'],
  ['Anika', 'Sharma', 'hi'],
  ['Thomas', 'Abernathy', 'en-AU'],
  ['Mei', 'Lin', 'zh-Hant'],
  ['Isla', 'Campbell', 'en-AU'],
  ['João', 'Figueiredo', 'pt'],
  ['Rachel', 'Goldberg', 'en-AU'],
];
/** Family names for those who share a given name with somebody above. */
export const moreFamilies = [
  'Doyle',
  'Nakamura',
  'Okafor',
  'Hughes',
  'Kowalski',
  'Singh',
  'Ferrari',
  'Brennan',
] as const;

export const ownerCompanies = [
  'Harrow & Finch Holdings Pty Ltd',
  'Bluegum Superannuation Fund',
  'Kirribilli Street Trust',
  'Orana Family Investments Pty Ltd',
  'Saltbush Property Partners',
] as const;
export const trades = [
  'Bondi Plumbing & Gas',
  'Inner West Electrical',
  'Greenline Gardens',
  'Lock & Key Locksmiths',
  'Harbour Cleaning Co.',
  'Redfern Roofing',
  'Coolabah Air Conditioning',
  'Prestige Pest Control',
  'Straight Edge Painting',
  'All Hours Glass',
] as const;

/** Suburb and postal code, and streets. */
export const suburbs: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Marrickville', '2204'],
  ['Newtown', '2042'],
  ['Bondi', '2026'],
  ['Surry Hills', '2010'],
  ['Manly', '2095'],
  ['Parramatta', '2150'],
  ['Leichhardt', '2040'],
  ['Randwick', '2031'],
  ['Chatswood', '2067'],
  ['Glebe', '2037'],
];
export const streets: readonly [string, ...string[]] = [
  'Wharf Street',
  'Illawarra Road',
  'King Street',
  'Ocean Avenue',
  'Lighthouse Road',
  'Crown Street',
  'Norton Street',
  'Figtree Lane',
  'Belmore Road',
  'Victoria Parade',
  'Wattle Place',
  'Station Street',
];
