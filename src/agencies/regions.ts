import { DomainError } from '../kernel/errors.ts';

export const regions = ['eu-west-1', 'ap-southeast-2'] as const;
export type Region = (typeof regions)[number];

/** Where an agency's data lives, by its country (ISO 3166-1 alpha-2). CONTROLS.md A5. */
const regionOfCountry: Readonly<Record<string, Region>> = {
  IE: 'eu-west-1',
  GB: 'eu-west-1',
  AU: 'ap-southeast-2',
};
export const countries = Object.keys(regionOfCountry);

/**
 * The region that holds an agency of this country.
 * @throws DomainError `country_without_region` when no region serves the country, or this cell is not of that region.
 */
export function regionOf(country: string, served: readonly Region[] = regions): Region {
  const region = regionOfCountry[country];
  if (region && served.includes(region)) return region;
  throw new DomainError('country_without_region', `no region of this deployment serves ${country}`, {
    facts: { country: country.slice(0, 2) },
  });
}
