import { sql } from 'kysely';
import type { Actor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { AgencyPlace } from '../kernel/principal.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { withAgency } from '../kernel/with-agency.ts';
import type { Needs } from './access-rules.ts';
import type { Verdict } from './explain-rules.ts';

export const subjectKinds = ['property', 'lease', 'contact', 'document'] as const;
export type Subject = { type: (typeof subjectKinds)[number]; id: string };

/** Which rows opened it, or would: property assignments of limited staff, portal scope with its days. */
export type Assignment = { propertyId: string; duty: string };
export type Scope = {
  kind: string;
  propertyId: string;
  leaseId: string | null;
  validFrom: string;
  validTo: string | null;
};
export type Explained = { verdicts: Verdict[]; assignments: Assignment[]; scopes: Scope[] };

const actorOf = (place: AgencyPlace): Actor => ({
  agencyId: place.agencyId,
  kind: place.kind,
  id: place.membershipId,
  ...(place.contactId ? { contactId: place.contactId } : {}),
  ...(place.limited ? { limited: true } : {}),
});

/** Whether the database shows this row to somebody: asked of its policies, as that member, not worked out again. */
export const isVisible = (database: Database, place: AgencyPlace, subject: Subject): Promise<boolean> =>
  withAgency(database, actorOf(place), async unit => (await findSubject(unit, subject)) !== null, 'read');

type Found = { propertyId: string | null; archivedAt: string | null };

async function findSubject(unit: AgencyUnit, { type, id }: Subject): Promise<Found | null> {
  if (type === 'lease') {
    const lease = await unit.sql.selectFrom('lease').select('property_id').where('id', '=', id).executeTakeFirst();
    return lease ? { propertyId: lease.property_id, archivedAt: null } : null;
  }
  if (type === 'document') {
    const document = await unit.sql
      .selectFrom('document')
      .select(['property_id', 'archived_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return document ? { propertyId: document.property_id, archivedAt: document.archived_at } : null;
  }
  const row = await unit.sql.selectFrom(type).select('archived_at').where('id', '=', id).executeTakeFirst();
  return row ? { propertyId: type === 'property' ? id : null, archivedAt: row.archived_at } : null;
}

/**
 * What the policies say of a member and a row that the caller sees (or the member's own, seen or not), with the rows
 * they consult.
 */
export async function explainSubject(
  database: Database,
  member: AgencyPlace,
  { caller, subject, needs }: { caller: Actor; subject: Subject; needs: Needs },
): Promise<Explained> {
  const visible = await isVisible(database, member, subject);
  const found = await withAgency(database, caller, unit => findSubject(unit, subject), 'read');
  const rows = await withAgency(database, caller, unit => grantsOf(unit, member, found?.propertyId ?? null), 'read');
  const verdicts = [visibility(member, visible)];
  if (found && needs.writes && needs.serves === 'staff') verdicts.push(archive(found));
  return { verdicts, ...rows };
}

/** Of properties that the caller sees: what is somebody else's, or not theirs yet, is not told by the way. */
const ofSeenProperty = (table: 'property_staff' | 'portal_scope') =>
  sql<boolean>`exists (select from property p where p.agency_id = ${sql.ref(`${table}.agency_id`)} and p.id = ${sql.ref(`${table}.property_id`)})`;

async function grantsOf(unit: AgencyUnit, member: AgencyPlace, propertyId: string | null) {
  const mine = unit.sql
    .selectFrom('property_staff')
    .select(['property_id as propertyId', 'duty'])
    .where('membership_id', '=', member.membershipId)
    .where(ofSeenProperty('property_staff'));
  const scoped = unit.sql
    .selectFrom('portal_scope')
    .select(['kind', 'property_id as propertyId', 'lease_id as leaseId', 'valid_from as validFrom'])
    .select('valid_to as validTo')
    .where('contact_id', '=', member.contactId)
    .where(ofSeenProperty('portal_scope'));
  const assignments = member.limited
    ? await (propertyId ? mine.where('property_id', '=', propertyId) : mine).limit(100).execute()
    : [];
  const scopes = member.contactId
    ? await (propertyId ? scoped.where('property_id', '=', propertyId) : scoped).limit(100).execute()
    : [];
  return { assignments, scopes };
}

function visibility(member: AgencyPlace, visible: boolean): Verdict {
  const because = member.kind === 'portal' ? 'portal_scope' : member.limited ? 'property_assignment' : 'agency';
  const detail = visible ? 'holds' : 'there is no such row, or the policies of the database do not show it to them';
  const remedies = {
    portal_scope: 'They must own it, or be in its lease: see `scopes` for what is theirs, and when.',
    property_assignment: 'Assign them to its property, or let them see all properties.',
    agency: 'Look for the right id.',
  } as const;
  return {
    rule: 'visible',
    holds: visible,
    code: visible ? null : 'not_found',
    detail,
    facts: { decidedBy: because },
    remedy: visible ? null : remedies[because],
  };
}

const archive = ({ archivedAt }: Found): Verdict => ({
  rule: 'not_archived',
  holds: archivedAt === null,
  code: archivedAt === null ? null : 'conflict',
  detail: archivedAt === null ? 'holds' : 'what is archived cannot be changed',
  facts: { archivedAt },
  remedy: archivedAt === null ? null : 'Take it out of the archive first.',
});
