/** The law that asks an agency to tell of a breach, by the country it is in. */
export const jurisdictions = ['eu', 'uk', 'au', 'none'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** Members of the European Union, and of the European Economic Area (Joint Committee decision 154/2018). */
const europe = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);

/** `none`: no rules of that country are kept here; the agency must ask its own counsel, and its notice says so. */
export function jurisdictionOf(country: string): Jurisdiction {
  if (europe.has(country)) return 'eu';
  if (country === 'GB') return 'uk';
  return country === 'AU' ? 'au' : 'none';
}
