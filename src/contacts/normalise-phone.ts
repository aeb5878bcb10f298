import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';

/** A number as E.164 has it, and as people of its country write it, digits only. */
export type Phone = { e164: string; nationalDigits: string };

const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A telephone number of any country, or as it is dialled in `country` (ISO 3166-1 alpha-2). Null for one that no plan of
 * numbers knows, and for one with an extension, which E.164 cannot say.
 */
export function normalisePhone(text: string, country: string | null): Phone | null {
  const region = country && isSupportedCountry(country) ? { defaultCountry: country as CountryCode } : {};
  const parsed = parsePhoneNumberFromString(text.replaceAll(marks, ''), { ...region, extract: false });
  if (!parsed?.isValid() || parsed.ext) return null;
  return { e164: parsed.number, nationalDigits: parsed.formatNational().replaceAll(/\D/g, '') };
}

/** True for a number that needs no country to be understood. */
export const isInternational = (text: string): boolean => /^\s*[+\uff0b]/.test(text.replaceAll(marks, ''));
