import { DomainError } from '../kernel/errors.ts';

const euro = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC SM VA ME XK'.split(' ');
const others: Readonly<Record<string, string>> = {
  AE: 'AED',
  AU: 'AUD',
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  GG: 'GBP',
  HK: 'HKD',
  HU: 'HUF',
  IM: 'GBP',
  IN: 'INR',
  IS: 'ISK',
  JE: 'GBP',
  JP: 'JPY',
  LI: 'CHF',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  SG: 'SGD',
  TR: 'TRY',
  US: 'USD',
  ZA: 'ZAR',
};
const currencyOfCountry: ReadonlyMap<string, string> = new Map([
  ...euro.map(country => [country, 'EUR'] as const),
  ...Object.entries(others),
]);

/**
 * The currency (ISO 4217) in which an agency of this country (ISO 3166-1 alpha-2) keeps its books; ISO 4217 list one.
 * @throws DomainError `country_without_region` for a country that is not listed: no agency can be of it
 */
export function currencyOf(country: string): string {
  const currency = currencyOfCountry.get(country);
  if (currency) return currency;
  throw new DomainError('country_without_region', `no currency is listed for ${country.slice(0, 2)}`);
}
