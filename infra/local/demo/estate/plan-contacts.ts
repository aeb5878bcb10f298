import type { Dice } from './dice.ts';
import { moreFamilies, ownerCompanies, people, streets, suburbs, trades } from './names.ts';

export type PlannedContact = {
  kind: 'person' | 'company';
  companyName?: string;
  givenName?: string;
  familyName?: string;
  roles: ('owner' | 'renter' | 'tradesperson')[];
  emails: { address: string }[];
  phones: { number: string }[];
  addresses: { line1: string; locality: string; region: string; postalCode: string; country: string }[];
  preferredChannel: 'email' | 'sms' | 'phone';
  language: string;
};

/** Who owns and who rents, as positions in the list of contacts. */
export type PlannedPeople = { contacts: PlannedContact[]; owners: number[]; renters: number[] };

/** Numbers that the Australian regulator keeps free for stories (ACMA, "Phone numbers for use in TV shows"). */
const phoneOf = (at: number) => `+6125550${String(1000 + at * 7).slice(-4)}`;

/** 120 contacts: 40 owners, 5 of them companies, 70 renters and 10 trades. */
export function planContacts(dice: Dice): PlannedPeople {
  const contacts: PlannedContact[] = [];
  const add = (contact: Omit<PlannedContact, 'emails' | 'phones' | 'addresses'>) => {
    const at = contacts.length;
    const [locality, postalCode] = dice.pick(suburbs);
    contacts.push({
      ...contact,
      emails: [{ address: `contact-${at + 1}@example.com` }],
      phones: [{ number: phoneOf(at) }],
      addresses: [
        { line1: `${dice.between(1, 240)} ${dice.pick(streets)}`, locality, region: 'NSW', postalCode, country: 'AU' },
      ],
    });
    return at;
  };
  const company = (companyName: string, role: 'owner' | 'tradesperson') =>
    add({ kind: 'company', companyName, roles: [role], preferredChannel: 'email', language: 'en-AU' });
  const person = (nth: number, role: 'owner' | 'renter') =>
    add({
      ...nameOf(nth),
      kind: 'person',
      roles: [role],
      preferredChannel: dice.pick(['email', 'email', 'sms', 'phone']),
    });
  const owners = [
    ...ownerCompanies.map(name => company(name, 'owner')),
    ...Array.from({ length: 35 }, (_, nth) => person(nth, 'owner')),
  ];
  const renters = Array.from({ length: 70 }, (_, nth) => person(nth + 35, 'renter'));
  for (const name of trades) company(name, 'tradesperson');
  return { contacts, owners, renters };
}

/** A new pair of names for each: the list's own first, then its given names with other family names. */
function nameOf(nth: number): { givenName: string; familyName: string; language: string } {
  const [givenName, family, language] = people[nth % people.length] ?? ['Grace', 'Whitlock', 'en-AU'];
  const round = Math.floor(nth / people.length);
  if (round === 0) return { givenName, familyName: family, language };
  const familyName = moreFamilies[(nth + round) % moreFamilies.length] ?? family;
  return { givenName, familyName, language: 'en-AU' };
}
