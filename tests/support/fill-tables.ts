import { randomBytes } from 'node:crypto';
import { uuid7 } from '../../src/kernel/ids.ts';
import type { OpenTestDatabase } from './database.ts';
import type { TestWorld } from './http/world.ts';

type Admin = OpenTestDatabase['admin'];
type Row = Record<string, unknown>;

/** A row as a superuser adds it: no use case, no policy. Returns its id. */
async function insert(admin: Admin, table: string, row: Row): Promise<string> {
  const id = uuid7();
  const [names, values] = [Object.keys({ id, ...row }), Object.values({ id, ...row })];
  const places = names.map((_, index) => `$${index + 1}`);
  await admin(`insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`, values);
  return id;
}

export type Filled = { propertyId: string; contactId: string; leaseId: string; documentId: string };

/**
 * A row of the agency in each table that agency roles touch, so that seeing none of them means something. They hang
 * together as real ones do: a property that is owned and let, with papers, notes and tasks.
 */
export async function fillTables(admin: Admin, world: TestWorld): Promise<Filled> {
  const { agencyId, members } = world;
  const add = (table: string, row: Row) => insert(admin, table, { agency_id: agencyId, ...row });
  const { propertyId } = await world.newProperty();
  const { contactId, leaseId } = await world.newPortalPerson('renter', { propertyId, from: '2026-01-01' });
  const { contactId: other } = await world.newPortalPerson('owner', { propertyId });
  await world.newRun();
  const property_id = propertyId;
  const [contact_id, lease_id, from_on] = [contactId, leaseId, '2026-01-01'];
  await add('property_owner', { property_id, contact_id: other, parts: 1, whole: 1, from_on });
  const membership_id = members.viewer.membershipId;
  await add('property_staff', { property_id, membership_id, duty: 'assistant' });
  await add('lease_party', { lease_id, contact_id, role: 'renter', from_on, masked_name: 'M•••• W•••••' });
  await add('lease_rent', { lease_id, effective_on: from_on, amount_minor: 150_000, frequency: 'monthly' });
  await add('contact_merge', {
    kept_id: contact_id,
    merged_id: other,
    moved: '[]',
    before: '{}',
    undo_until: new Date(),
  });
  await insert(admin, 'suspicion_report', {
    ...{ for_agency: agencyId, reported_by: membership_id, kind: 'issue', body: 'x' },
  });
  const documentId = await add('document', paper(property_id, lease_id));
  await add('note', { property_id, body: 'x' });
  await add('task', { property_id, title: 'x' });
  await add('tag_link', { property_id, tag_id: await add('tag', { name: 'x' }) });
  await add('data_import', { kind: 'contacts', mode: 'check', bytes: 1, sha256: randomBytes(32), faults: '[]' });
  await add('invitation', { membership_id, expires_at: new Date() });
  const key = { principal_id: uuid7(), route: 'x', key: uuid7(), request_hash: randomBytes(32) };
  await add('idempotency_key', key);
  const work = { for_agency: agencyId, workflow_id: uuid7() };
  await insert(admin, 'step', { ...work, step_key: 'x', result: '{}' });
  await insert(admin, 'outbox', { ...work, contract: 'x', kind: 'wake', input: '{}' });
  await told(admin, world);
  return { propertyId, contactId, leaseId: String(leaseId), documentId };
}

/** One that owners and renters may read. */
const paper = (property_id: string, lease_id: string | null): Row => ({
  property_id,
  lease_id,
  name: 'Lease.pdf',
  kind: 'agreement',
  state: 'ready',
  audience: ['owners', 'renters'],
  dated_on: '2026-02-01',
  media_type: 'application/pdf',
  bytes: 1,
  sha256: randomBytes(32),
  object_key: uuid7(),
  search_terms: ['lease'],
});

/** A notice that was sent to the agency, opened by its admin, and what else an incident leaves there. */
async function told(admin: Admin, { agencyId, members, newNotice, newStatement }: TestWorld): Promise<void> {
  await newStatement({ state: 'complete' });
  // Leaves a security contact and a clock of its law, too.
  const { noticeId } = await newNotice({ state: 'sent' });
  const membership_id = members.admin.membershipId;
  await insert(admin, 'breach_notice_receipt', {
    ...{ notice_id: noticeId, for_agency: agencyId, membership_id, kind: 'opened' },
  });
  await insert(admin, 'agency_restriction', {
    ...{ agency_id: agencyId, kind: 'module_disabled', module: 'trust', containment_id: uuid7() },
  });
}
