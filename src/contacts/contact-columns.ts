import { DomainError, type Fault } from '../kernel/errors.ts';
import { jsonb } from '../kernel/jsonb.ts';
import { searchTermsOf } from '../kernel/search-terms.ts';
import type { ContactEmail, ContactPhone } from './contact.entity.ts';
import type { ContactFields } from './contact-fields.ts';
import { fullName } from './full-name.ts';
import { normaliseEmailAddress } from './normalise-email-address.ts';
import { normalisePhone, type Phone } from './normalise-phone.ts';

type Found = (pointer: string, detail: string) => void;

/**
 * The columns of a contact, normalised (NFC, E.164, BCP 47, domains in small letters). `country` is the agency's: how
 * numbers without a country are read.
 * @throws DomainError `invalid_input` with every fault of it
 */
export function contactColumns(given: ContactFields, country: string | null) {
  const faults: Fault[] = [];
  const found: Found = (pointer, detail) => void faults.push({ in: 'body', pointer, detail });
  const fields = toNfc(given);
  const emails = emailsOf(fields, found);
  const phones = phonesOf(fields, country, found);
  const name = nameOf(fields, found);
  const language = languageOf(fields.language, found);
  checkChannel(fields, found);
  if (faults.length > 0) throw new DomainError('invalid_input', 'the contact is not as it must be', { faults });
  const { kind, givenName, familyName, addresses, preferredChannel } = fields;
  const numbers = phones.flatMap(({ e164, nationalDigits }) => [e164.slice(1), nationalDigits]);
  const localities = addresses.flatMap(({ locality, postalCode }) => [locality, postalCode]);
  return {
    kind,
    name,
    given_name: givenName,
    family_name: familyName,
    roles: [...new Set(fields.roles)],
    email: emails[0]?.address ?? null,
    phone: phones[0]?.e164 ?? null,
    emails: jsonb<ContactEmail[]>(emails),
    phones: jsonb<ContactPhone[]>(phones.map(({ e164, label }) => ({ number: e164, label }))),
    addresses: jsonb(addresses),
    preferred_channel: preferredChannel,
    language,
    search_terms: searchTermsOf(
      name,
      givenName,
      familyName,
      ...emails.map(({ address }) => address),
      ...numbers,
      ...localities,
    ),
  };
}

/** One form for each text (Unicode NFC), so that what looks alike is alike. */
const toNfc = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_key, part) => (typeof part === 'string' ? part.normalize('NFC') : part));

function emailsOf({ emails }: ContactFields, found: Found): ContactEmail[] {
  const seen = new Set<string>();
  return emails.map(({ address, label }, index) => {
    const normal = normaliseEmailAddress(address);
    if (!normal) found(`/emails/${index}/address`, 'is no e-mail address');
    else if (seen.has(normal)) found(`/emails/${index}/address`, 'is there twice');
    seen.add(normal ?? '');
    return { address: normal ?? address, label };
  });
}

function phonesOf({ phones }: ContactFields, country: string | null, found: Found): (Phone & ContactPhone)[] {
  const seen = new Set<string>();
  return phones.map(({ number, label }, index) => {
    const phone = normalisePhone(number, country);
    if (!phone) found(`/phones/${index}/number`, 'is no telephone number: write it with + and the country code');
    else if (seen.has(phone.e164)) found(`/phones/${index}/number`, 'is there twice');
    seen.add(phone?.e164 ?? '');
    return { ...(phone ?? { e164: number, nationalDigits: '' }), number, label };
  });
}

function nameOf({ kind, companyName, givenName, familyName }: ContactFields, found: Found): string {
  if (kind === 'company') {
    if (!companyName) found('/companyName', 'a company needs a name');
    return companyName ?? '';
  }
  if (companyName) found('/companyName', 'only a company has one');
  if (!givenName && !familyName) found('/familyName', 'a person needs a given or a family name');
  return fullName(givenName, familyName);
}

function languageOf(language: string | null, found: Found): string | null {
  if (language === null) return null;
  try {
    return Intl.getCanonicalLocales(language)[0] ?? null;
  } catch {
    found('/language', 'is no language tag (BCP 47), such as en-IE');
    return null;
  }
}

function checkChannel({ preferredChannel, emails, phones, addresses }: ContactFields, found: Found): void {
  const [needs, list] = {
    email: ['an e-mail address', emails],
    sms: ['a telephone number', phones],
    phone: ['a telephone number', phones],
    post: ['an address', addresses],
  }[preferredChannel ?? 'email'] as [string, unknown[]];
  if (preferredChannel && list.length === 0) found('/preferredChannel', `needs ${needs}, and the contact has none`);
}
