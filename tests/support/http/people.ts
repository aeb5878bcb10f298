import { createHash, randomBytes } from 'node:crypto';
import type { TokenOptions, WorldPerson } from '../../../api/http/world.ts';
import { type StaffRole, staffRoles } from '../../../src/access/permissions.ts';
import type { AgencyState } from '../../../src/agencies/agency.entity.ts';
import type { Module } from '../../../src/agencies/modules.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { OpenTestDatabase } from '../database.ts';

type Admin = OpenTestDatabase['admin'];

const places = { IE: ['Europe/Dublin', 'eu-west-1'], AU: ['Australia/Sydney', 'ap-southeast-2'] } as const;

/** An agency with its entitlements, as provisioning leaves it. */
export async function insertAgency(
  admin: Admin,
  {
    state = 'active',
    modules = ['properties', 'leasing', 'portal'],
    country = 'IE',
  }: { state?: AgencyState; modules?: readonly Module[]; country?: 'IE' | 'AU' } = {},
): Promise<{ agencyId: string; agencyName: string }> {
  const agencyId = uuid7();
  const agencyName = `Agency ${agencyId.slice(-6)}`;
  await admin(`insert into agency (id, name, country, time_zone, region, state) values ($1, $2, $4, $5, $6, $3)`, [
    agencyId,
    agencyName,
    state,
    country,
    ...places[country],
  ]);
  for (const module of modules)
    await admin(`insert into entitlement (id, agency_id, module, source) values ($1, $2, $3, 'test')`, [
      uuid7(),
      agencyId,
      module,
    ]);
  return { agencyId, agencyName };
}

/** Somebody who can hold a session; without a password, since nobody signs in by it here. */
export async function insertPerson(admin: Admin): Promise<WorldPerson> {
  const personId = uuid7();
  const email = `person-${personId}@example.test`;
  await admin('insert into person (id, email, name) values ($1, $2, $3)', [personId, email, 'Walker']);
  return { personId, email, password: '', membershipId: null };
}

type Membered = WorldPerson & { membershipId: string };

/** A member of staff. Their second factor is confirmed, as admins' must be. */
export async function insertMember(
  admin: Admin,
  agencyId: string,
  role: StaffRole,
  limited = false,
): Promise<Membered> {
  const person = await insertPerson(admin);
  const membershipId = uuid7();
  await admin('update person set totp_confirmed_at = now() where id = $1', [person.personId]);
  await admin(
    `insert into membership (id, agency_id, person_id, kind, roles, limited, state, activated_at)
     values ($1, $2, $3, 'staff', $4, $5, 'active', now())`,
    [membershipId, agencyId, person.personId, [role], limited],
  );
  return { ...person, membershipId };
}

export async function insertMembers(admin: Admin, agencyId: string): Promise<Record<StaffRole, WorldPerson>> {
  const members = await Promise.all(
    staffRoles.map(async role => [role, await insertMember(admin, agencyId, role)] as const),
  );
  return Object.fromEntries(members) as Record<StaffRole, WorldPerson>;
}

export async function insertOperator(admin: Admin): Promise<WorldPerson> {
  const person = await insertPerson(admin);
  await admin('update person set totp_confirmed_at = now() where id = $1', [person.personId]);
  await admin('insert into operator_account (id, person_id) values ($1, $2)', [uuid7(), person.personId]);
  return person;
}

/** A live session unless told otherwise; returns its token, of which the database holds the hash. */
export async function insertSession(
  admin: Admin,
  agencyId: string,
  person: WorldPerson,
  { place = 'agency', factor = 'password+totp', ended = false, seenSecondsAgo = 0 }: SessionOptions = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const inAgency = place === 'agency' && person.membershipId !== null;
  await admin(
    `insert into session (id, token_hash, person_id, factor, membership_id, for_agency, as_operator, seen_at,
       factor_at, idle_expires_at, expires_at, ended_at, ending)
     values ($1, $2, $3, $4, $5, $6, $7, now() - make_interval(secs => $8),
       case when $4 = 'password' then null else now() end, now() + interval '30 minutes', now() + interval '12 hours',
       case when $9 then now() end, case when $9 then 'signed_out' end)`,
    [
      uuid7(),
      createHash('sha256').update(token).digest(),
      person.personId,
      factor,
      inAgency ? person.membershipId : null,
      inAgency ? agencyId : null,
      place === 'operations',
      seenSecondsAgo,
      ended,
    ],
  );
  return token;
}
export type SessionOptions = TokenOptions & { seenSecondsAgo?: number };
