import { sql } from 'kysely';
import { normaliseEmailAddress } from '../contacts/normalise-email-address.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type CellFault, type Cells, type References, rentersOf } from './row-body.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
type Found = { references: References; faultsOf(cells: Cells): CellFault[] };

/**
 * What rows of leases name: properties by their name or id, contacts by their first e-mail address. Two queries for any
 * number of rows; archived and merged ones are not found. `faultsOf` says what a row names in vain, or not clearly.
 */
export async function findReferences(unit: AgencyUnit, rows: readonly Cells[]): Promise<Found> {
  const names = [...new Set(rows.flatMap(cells => cells.get('property') ?? []))];
  const emails = [...new Set(rows.flatMap(rentersOf).flatMap(email => normaliseEmailAddress(email) ?? []))];
  const properties = gather(await findProperties(unit, names), ({ id, name }) => [id, name]);
  const contacts = gather(await findContacts(unit, emails), ({ email }) => [email ?? '']);
  const property = (text: string) => properties.get(uuid.test(text) ? text.toLowerCase() : text) ?? [];
  const contact = (text: string) => contacts.get(normaliseEmailAddress(text) ?? '') ?? [];
  return {
    references: { property: text => only(property(text)), contact: text => only(contact(text)) },
    faultsOf: cells => [
      ...faultOf('property', cells.get('property'), property),
      ...rentersOf(cells).flatMap(email => faultOf('renters', email, contact)),
    ],
  };
}

const only = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);

function faultOf(column: string, text: string | undefined, find: (text: string) => readonly string[]): CellFault[] {
  const ids = text === undefined ? [''] : find(text);
  if (ids.length === 1) return [];
  const what = column === 'property' ? 'property' : 'contact';
  const detail = ids.length > 1 ? `names ${ids.length} of that name: use the id` : `names no ${what} that you can use`;
  if (what === 'contact' && ids.length > 1)
    return [{ column, detail: `${ids.length} contacts have this e-mail address: merge them first` }];
  return [{ column, detail }];
}

function gather<Row extends { id: string }>(rows: readonly Row[], keysOf: (row: Row) => string[]) {
  const found = new Map<string, string[]>();
  for (const row of rows) for (const key of keysOf(row)) found.set(key, [...(found.get(key) ?? []), row.id]);
  return found;
}

async function findProperties(unit: AgencyUnit, names: readonly string[]) {
  if (names.length === 0) return [];
  const ids = names.filter(name => uuid.test(name));
  return unit.sql
    .selectFrom('property')
    .select(['id', 'name'])
    .where('archived_at', 'is', null)
    .where(sql<boolean>`(name = any (${names}::text[]) or id = any (${ids}::uuid[]))`)
    .execute();
}

async function findContacts(unit: AgencyUnit, emails: readonly string[]) {
  if (emails.length === 0) return [];
  return unit.sql
    .selectFrom('contact')
    .select(['id', 'email'])
    .where('archived_at', 'is', null)
    .where('merged_into_id', 'is', null)
    .where(sql<boolean>`email = any (${emails}::text[])`)
    .execute();
}
