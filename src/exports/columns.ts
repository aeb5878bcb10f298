import { unusualExponents } from '../kernel/money.ts';
import { type Column, column } from './column.ts';

const { word, text, number, day, instant } = {
  word: (heading: string, value: string) => column('word', heading, value),
  text: (heading: string, value: string) => column('text', heading, value),
  number: (heading: string, value: string) => column('number', heading, value),
  day: (heading: string, value: string) => column('day', heading, value),
  instant: (heading: string, value: string) => column('instant', heading, value),
};

const written = (table: string): Column[] => [
  instant('createdAtUtc', `${table}.created_at`),
  instant('updatedAtUtc', `${table}.updated_at`),
];
const archived = (table: string): Column => instant('archivedAtUtc', `${table}.archived_at`);
const version = (table: string): Column => number('version', `${table}.version`);
const about = (table: string): Column[] =>
  ['property', 'lease', 'contact', 'document'].map(type => word(`${type}Id`, `${table}.${type}_id`));

const address = (read: (field: string) => string): Column[] => [
  text('line1', read('line1')),
  text('line2', read('line2')),
  text('locality', read('locality')),
  text('region', read('region')),
  text('postalCode', read('postalCode')),
  word('country', read('country')),
];
const propertyField = (field: string) => `property.${field === 'postalCode' ? 'postal_code' : field}`;

/** The headings of each export, in their order. What an import of the same list reads has the same heading there. */
export const propertyColumns: readonly Column[] = [
  word('id', 'property.id'),
  text('name', 'property.name'),
  word('type', 'property.type'),
  word('status', 'property.status'),
  ...address(propertyField),
  number('bedrooms', 'property.bedrooms'),
  number('bathrooms', 'property.bathrooms'),
  number('parkingSpaces', 'property.parking_spaces'),
  number('floorAreaM2', 'property.floor_area_m2'),
  text('description', 'property.description'),
  ...written('property'),
  archived('property'),
  version('property'),
];

/** The first address of a contact; what else it has is read over the API. */
export const contactColumns: readonly Column[] = [
  word('id', 'contact.id'),
  word('kind', 'contact.kind'),
  text('name', 'contact.name'),
  text('companyName', `case when contact.kind = 'company' then contact.name end`),
  text('givenName', 'contact.given_name'),
  text('familyName', 'contact.family_name'),
  word('roles', `array_to_string(contact.roles, ' ')`),
  text('email', 'contact.email'),
  text('phone', 'contact.phone'),
  ...address(field => `(contact.addresses -> 0 ->> '${field}')`),
  word('preferredChannel', 'contact.preferred_channel'),
  word('language', 'contact.language'),
  ...written('contact'),
  archived('contact'),
  version('contact'),
];

/** Amounts are kept in the smallest unit; which fraction that is, the currency says (ISO 4217). */
const decimal = (amount: string) => {
  const others = unusualExponents.map(({ code, exponent }) => `when '${code}' then ${exponent}`).join(' ');
  const exponent = `case lease.currency ${others} else 2 end`;
  return `round(${amount} / power(10::numeric, ${exponent}), ${exponent})`;
};
const sameLease = 'k.agency_id = lease.agency_id and k.lease_id = lease.id';
const home = '(select k.name from property k where k.agency_id = lease.agency_id and k.id = lease.property_id)';
const renters = `(select string_agg(c.name, '; ' order by c.name) from lease_party k
  join contact c on c.agency_id = k.agency_id and c.id = k.contact_id where ${sameLease} and k.role = 'renter')`;
const today = '(select (now() at time zone a.time_zone)::date from agency a where a.id = lease.agency_id)';
/** The rent of today; of a lease that has not begun, the first. */
const rent = (what: string) => `(select k.${what} from lease_rent k where ${sameLease}
  and k.effective_on <= greatest(${today}, lease.starts_on) order by k.effective_on desc limit 1)`;

export const leaseColumns: readonly Column[] = [
  word('id', 'lease.id'),
  text('reference', 'lease.reference'),
  word('state', 'lease.state'),
  word('propertyId', 'lease.property_id'),
  text('property', home),
  text('renters', renters),
  day('startsOn', 'lease.starts_on'),
  day('endsOn', 'lease.ends_on'),
  number('rentAmount', decimal(rent('amount_minor'))),
  word('rentFrequency', rent('frequency')),
  number('bondAmount', decimal('lease.bond_minor')),
  word('currency', 'lease.currency'),
  text('bondHeldBy', 'lease.bond_held_by'),
  word('noticeBy', 'lease.notice_by'),
  day('noticeGivenOn', 'lease.notice_given_on'),
  text('noticeReason', 'lease.notice_reason'),
  text('endReason', 'lease.end_reason'),
  ...written('lease'),
  version('lease'),
];

export const documentColumns: readonly Column[] = [
  word('id', 'document.id'),
  text('name', 'document.name'),
  word('kind', 'document.kind'),
  word('state', 'document.state'),
  word('propertyId', 'document.property_id'),
  word('leaseId', 'document.lease_id'),
  word('contactId', 'document.contact_id'),
  word('audience', `array_to_string(document.audience, ' ')`),
  day('datedOn', 'document.dated_on'),
  word('mediaType', 'document.media_type'),
  number('bytes', 'document.bytes'),
  ...written('document'),
  archived('document'),
  version('document'),
];

export const taskColumns: readonly Column[] = [
  word('id', 'task.id'),
  text('title', 'task.title'),
  text('details', 'task.details'),
  word('state', 'task.state'),
  day('dueOn', 'task.due_on'),
  word('assigneeId', 'task.assignee_id'),
  ...about('task'),
  instant('closedAtUtc', 'task.closed_at'),
  ...written('task'),
  version('task'),
];

export const noteColumns: readonly Column[] = [
  word('id', 'note.id'),
  text('body', 'note.body'),
  word('authorId', 'note.author_id'),
  ...about('note'),
  ...written('note'),
  version('note'),
];
