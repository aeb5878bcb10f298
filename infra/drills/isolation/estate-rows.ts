import { uuid7 } from '../../../src/kernel/ids.ts';
import type { Estate } from './population.ts';

export type Row = Record<string, unknown>;
export type EstateRows = {
  estate: Estate;
  rows: Record<string, Row[]>;
  /** Every id of it; and what its owner and its renter may be shown. */
  ids: string[];
  ofOwner: string[];
  ofRenter: string[];
};

const address = { line1: '1 Quay', locality: 'Cork', country: 'IE' };

type Make = (rest: Row) => Row;

/** A property that is owned and let, with a paper, a note and a task. */
export function estateRows(agencyId: string, number: number): EstateRows {
  const id = () => uuid7();
  const estate: Estate = { propertyId: id(), leaseId: id(), ownerId: id(), renterId: id(), documentId: id() };
  const row: Make = rest => ({ id: id(), agency_id: agencyId, version: 1, ...rest });
  const { propertyId: property_id } = estate;
  const rows: Record<string, Row[]> = {
    property: [
      row({
        id: property_id,
        name: `Quay ${number}`,
        type: 'house',
        ...address,
        status: 'let',
        search_terms: ['quay'],
      }),
    ],
    contact: [contactRow(row, estate.ownerId, 'owner'), contactRow(row, estate.renterId, 'renter')],
    property_owner: [row({ property_id, contact_id: estate.ownerId, parts: 1, whole: 1, from_on: begins })],
    ...leaseRows(row, estate),
    document: [documentRow(row, estate)],
    note: [row({ property_id, body: 'Seen to.' })],
    task: [row({ property_id, title: 'See to it', state: 'open' })],
  };
  const idsOf = (...tables: string[]) => tables.flatMap(table => (rows[table] ?? []).map(each => String(each['id'])));
  const shared = idsOf('property', 'lease', 'lease_party', 'lease_rent', 'document');
  return {
    estate,
    rows,
    ids: idsOf(...Object.keys(rows)),
    ofOwner: [...shared, estate.ownerId, ...idsOf('property_owner')],
    ofRenter: [...shared, estate.renterId],
  };
}

const begins = '2026-01-01';

function leaseRows(row: Make, { propertyId: property_id, leaseId: lease_id, ownerId, renterId }: Estate) {
  const scope = { property_id, valid_from: begins };
  const lease = { property_id, state: 'current', starts_on: begins, currency: 'EUR', search_terms: ['lease'] };
  const party = { lease_id, contact_id: renterId, role: 'renter', masked_name: 'M•••• W•••••', from_on: begins };
  return {
    lease: [row({ id: lease_id, ...lease })],
    lease_party: [row(party)],
    lease_rent: [row({ lease_id, effective_on: begins, amount_minor: 120_000, frequency: 'monthly' })],
    portal_scope: [
      row({ contact_id: ownerId, kind: 'owner', lease_id: null, ...scope }),
      row({ contact_id: renterId, kind: 'renter', lease_id, ...scope }),
    ],
  };
}

const contactRow = (row: Make, id: string, role: string): Row =>
  row({
    id,
    kind: 'person',
    name: 'Máire Walker',
    given_name: 'Máire',
    family_name: 'Walker',
    roles: [role],
    emails: [],
    phones: [],
    addresses: [],
    search_terms: ['maire', 'walker'],
  });

const documentRow = (row: Make, { documentId, propertyId, leaseId }: Estate): Row =>
  row({
    id: documentId,
    property_id: propertyId,
    lease_id: leaseId,
    name: 'Lease.pdf',
    kind: 'agreement',
    state: 'ready',
    audience: ['owners', 'renters'],
    dated_on: '2026-02-01',
    media_type: 'application/pdf',
    bytes: 10,
    sha256: `\\x${'00'.repeat(32)}`,
    object_key: documentId,
    search_terms: ['lease'],
  });
