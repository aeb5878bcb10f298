import type { WorldPerson, WorldPortalPerson, WorldScope } from '../../../api/http/world.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { OpenTestDatabase } from '../database.ts';
import { insertMember, insertPerson } from './people.ts';

type Admin = OpenTestDatabase['admin'];
type NewProperty = () => Promise<{ propertyId: string }>;

/** People who see a part of an agency: staff limited to some properties, owners and renters. */
export function scopedPeople(admin: Admin, agencyId: string, newProperty: NewProperty) {
  const newLimited = async (propertyId: string): Promise<WorldPerson> => {
    const person = await insertMember(admin, agencyId, 'property_manager', true);
    await admin(
      `insert into property_staff (id, agency_id, property_id, membership_id, duty) values ($1, $2, $3, $4, 'manager')`,
      [uuid7(), agencyId, propertyId, person.membershipId],
    );
    return person;
  };
  const newPortalPerson = async (kind: 'owner' | 'renter', of: WorldScope = {}): Promise<WorldPortalPerson> => {
    const contactId = of.contactId ?? (await insertContact(admin, agencyId, kind));
    const propertyId = of.propertyId ?? (await newProperty()).propertyId;
    const leaseId = kind === 'owner' ? null : (of.leaseId ?? (await insertLease(admin, agencyId, propertyId)));
    const scope = [uuid7(), agencyId, contactId, kind, propertyId, leaseId, of.from ?? '2026-01-01', of.to ?? null];
    await admin(
      `insert into portal_scope (id, agency_id, contact_id, kind, property_id, lease_id, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      scope,
    );
    return { ...(await insertPortalMember(admin, agencyId, contactId)), contactId, propertyId, leaseId };
  };
  const newMember = async (state: 'invited' | 'active' | 'suspended' = 'active') => {
    const person = await insertMember(admin, agencyId, 'viewer');
    await admin('update membership set state = $2 where id = $1', [person.membershipId, state]);
    if (state === 'invited') {
      await admin('update membership set activated_at = null where id = $1', [person.membershipId]);
      await insertInvitation(admin, agencyId, person.membershipId);
    }
    return person;
  };
  const newOwner = () => insertContact(admin, agencyId, 'owner');
  const newInvitedOwner = async () => {
    const contactId = await newOwner();
    const { membershipId } = await insertPortalMember(admin, agencyId, contactId);
    await admin(`update membership set state = 'invited' where id = $1`, [membershipId]);
    await insertInvitation(admin, agencyId, membershipId);
    return contactId;
  };
  return { newLimited, newPortalPerson, newMember, newOwner, newInvitedOwner };
}

async function insertInvitation(admin: Admin, agencyId: string, membershipId: string): Promise<void> {
  await admin(
    `insert into invitation (id, agency_id, membership_id, expires_at, created_at)
     values ($1, $2, $3, now() + interval '14 days', now() - interval '2 minutes')`,
    [uuid7(), agencyId, membershipId],
  );
}

async function insertPortalMember(admin: Admin, agencyId: string, contactId: string) {
  const person = await insertPerson(admin);
  const membershipId = uuid7();
  await admin('update person set totp_confirmed_at = now() where id = $1', [person.personId]);
  await admin(
    `insert into membership (id, agency_id, person_id, kind, roles, state, contact_id)
     values ($1, $2, $3, 'portal', '{}', 'active', $4)`,
    [membershipId, agencyId, person.personId, contactId],
  );
  return { ...person, membershipId };
}

async function insertContact(admin: Admin, agencyId: string, role: 'owner' | 'renter'): Promise<string> {
  const id = uuid7();
  const email = `contact-${id}@example.test`;
  await admin(
    `insert into contact (id, agency_id, kind, name, given_name, family_name, roles, email, emails, phones, addresses,
       search_terms)
     values ($1, $2, 'person', 'Máire Walker', 'Máire', 'Walker', $3, $4, $5, '[]', '[]', '{maire,walker}')`,
    [id, agencyId, [role], email, JSON.stringify([{ address: email, label: null }])],
  );
  return id;
}

async function insertLease(admin: Admin, agencyId: string, propertyId: string): Promise<string> {
  const id = uuid7();
  await admin(
    `insert into lease (id, agency_id, property_id, state, starts_on, currency, search_terms)
     values ($1, $2, $3, 'current', '2026-01-01', 'EUR', '{}')`,
    [id, agencyId, propertyId],
  );
  return id;
}
