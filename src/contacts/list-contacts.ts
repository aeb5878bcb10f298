import { type SelectQueryBuilder, sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { emptyPage, fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import { matches } from '../kernel/search-terms.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { agencyCountry } from './agency-country.ts';
import type { ContactRole, contactKinds } from './contact.entity.ts';
import type { ContactRow } from './contact-fields.ts';
import { normaliseEmailAddress } from './normalise-email-address.ts';
import { normalisePhone } from './normalise-phone.ts';

export type ContactSort = 'name' | 'createdAt' | 'updatedAt';
const sorts: SortKeys<ContactSort> = {
  name: { by: 'contact.name', type: 'text' },
  createdAt: { by: 'contact.created_at', type: 'timestamptz' },
  updatedAt: { by: 'contact.updated_at', type: 'timestamptz' },
};
export type ContactFilter = {
  archived: 'hide' | 'show' | 'only';
  q?: string | undefined;
  role?: ContactRole | undefined;
  kind?: (typeof contactKinds)[number] | undefined;
  tagId?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  updatedSince?: string | undefined;
};

/**
 * A page of the agency's contacts that this actor may see; those merged into another are not among them.
 * @throws DomainError `invalid_input` for an e-mail address or a number that is none
 */
export async function listContacts(
  unit: AgencyUnit,
  filter: ContactFilter,
  page: ListPage<ContactSort>,
): Promise<Listed<ContactRow>> {
  const query = await filterContacts(unit, filter);
  if (!query) return emptyPage(page);
  return fetchPage(query.selectAll('contact'), { relation: 'contact', sorts }, page);
}

/** The contacts of a filter, with nothing selected yet; null when nothing can be found by it. @throws as `listContacts` */
export async function filterContacts(
  unit: AgencyUnit,
  filter: ContactFilter,
): Promise<SelectQueryBuilder<Tables, 'contact', object> | null> {
  const { archived, role, kind, tagId, updatedSince } = filter;
  let query = unit.sql.selectFrom('contact').where('merged_into_id', 'is', null);
  if (archived !== 'show') query = query.where('archived_at', archived === 'only' ? 'is not' : 'is', null);
  if (kind) query = query.where('kind', '=', kind);
  if (role) query = query.where(sql<boolean>`${role} = any (roles)`);
  if (updatedSince) query = query.where('contact.updated_at', '>=', updatedSince);
  if (tagId)
    query = query.where(
      sql<boolean>`contact.id in (select k.contact_id from tag_link k where k.agency_id = ${unit.actor.agencyId} and k.tag_id = ${tagId})`,
    );
  for (const condition of await textConditions(unit, filter)) {
    if (!condition) return null;
    query = query.where(condition);
  }
  return query;
}

/** Null among them: nothing can be found. The index of free text narrows what is then compared exactly. */
async function textConditions(unit: AgencyUnit, { q, email, phone }: ContactFilter) {
  const conditions = [];
  if (q !== undefined) conditions.push(matches('contact', digitsTogether(q)));
  if (email !== undefined) {
    const address = normaliseEmailAddress(email) ?? refuse('/email', 'is no e-mail address');
    const same = sql<boolean>`exists (select from jsonb_array_elements(emails) e where lower(e ->> 'address') = ${address.toLowerCase()})`;
    conditions.push(matches('contact', address), same);
  }
  if (phone !== undefined) {
    const number = normalisePhone(phone, await agencyCountry(unit, [phone])) ?? refuse('/phone', 'is no number');
    const same = sql<boolean>`exists (select from jsonb_array_elements(phones) p where p ->> 'number' = ${number.e164})`;
    conditions.push(matches('contact', number.e164), same);
  }
  return conditions;
}

/** `086 123 4567` is looked for as one word: the way in which people group digits differs. */
const digitsTogether = (q: string): string =>
  /^[\s+()./-]*(\d[\s+()./-]*){5,}$/.test(q) ? q.replaceAll(/\D/g, '') : q;

function refuse(pointer: string, detail: string): never {
  throw new DomainError('invalid_input', 'the filter is not as it must be', {
    faults: [{ in: 'query', pointer, detail }],
  });
}
