import { sql } from 'kysely';
import { matches, searchTermsOf } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ContactRow } from './contact-fields.ts';
import { readContact } from './read-contact.ts';

export const duplicateReasons = ['email', 'phone', 'name'] as const;
export type Duplicate = { row: ContactRow; reasons: (typeof duplicateReasons)[number][] };
/** How many are looked at, and how many shown: those with most in common first. */
const [looked, shown] = [200, 20];

/**
 * Contacts that may be the same as this one: an e-mail address or a number in common, or all words of the name, marks
 * and order aside. Merged ones are not among them, archived ones are.
 * @throws DomainError `not_found`
 */
export async function findDuplicates(unit: AgencyUnit, contactId: string): Promise<Duplicate[]> {
  const contact = await readContact(unit, contactId);
  const texts = [
    contact.name,
    ...contact.emails.map(({ address }) => address),
    ...contact.phones.map(({ number }) => number),
  ];
  const conditions = texts.flatMap(text => matches('contact', text) ?? []);
  const rows = await unit.sql
    .selectFrom('contact')
    .selectAll()
    .where('id', '<>', contact.id)
    .where('merged_into_id', 'is', null)
    .where(sql<boolean>`(${sql.join(conditions, sql` or `)})`)
    .orderBy('created_at', 'desc')
    .limit(looked)
    .execute();
  return rows
    .map(row => ({ row, reasons: reasonsOf(contact, row) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length)
    .slice(0, shown);
}

/** What was found by the beginnings of words is compared as a whole. */
function reasonsOf(a: ContactRow, b: ContactRow): Duplicate['reasons'] {
  const common = <T>(one: readonly T[], two: readonly T[], keyOf: (item: T) => string) => {
    const keys = new Set(one.map(keyOf));
    return two.some(item => keys.has(keyOf(item)));
  };
  const found = {
    email: common(a.emails, b.emails, ({ address }) => address.toLowerCase()),
    phone: common(a.phones, b.phones, ({ number }) => number),
    name: wordsOf(a.name) === wordsOf(b.name),
  };
  return duplicateReasons.filter(reason => found[reason]);
}

const wordsOf = (name: string): string => searchTermsOf(name).sort().join(' ');
