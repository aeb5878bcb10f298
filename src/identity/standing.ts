import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';

export type Membership = {
  membershipId: string;
  agencyId: string;
  agencyName: string;
  agencyState: string;
  kind: 'staff' | 'portal';
  roles: string[];
  state: 'active' | 'invited';
};

/** What a person is to us: the facts that sign-in decides on. */
export type Standing = {
  personId: string;
  email: string;
  name: string | null;
  totpConfirmed: boolean;
  isOperator: boolean;
  /** Active and invited ones. */
  memberships: Membership[];
  /** The strictest rule of all memberships: admins, operators, and whoever has enrolled (CONTROLS B5). */
  needsFactor: boolean;
};

/** @throws Error when there is no such person: ids come from sessions and just-proven passwords. */
export async function standingOf(unit: PlatformUnit, personId: string): Promise<Standing> {
  const person = await unit.sql
    .selectFrom('person')
    .leftJoin('operator_account as o', join => join.onRef('o.person_id', '=', 'person.id').on('o.ended_at', 'is', null))
    .select(['person.id', 'email', 'name', 'totp_confirmed_at', 'o.id as operator_id'])
    .where('person.id', '=', personId)
    .executeTakeFirstOrThrow();
  const memberships = await membershipsOf(unit, personId);
  const totpConfirmed = person.totp_confirmed_at !== null;
  const isOperator = person.operator_id !== null;
  const isAdmin = memberships.some(each => each.state === 'active' && each.roles.includes('admin'));
  const needsFactor = totpConfirmed || isOperator || isAdmin;
  return { personId, email: person.email, name: person.name, totpConfirmed, isOperator, memberships, needsFactor };
}

async function membershipsOf(unit: PlatformUnit, personId: string): Promise<Membership[]> {
  const { rows } = await sql<Membership>`
    select membership_id as "membershipId", agency_id as "agencyId", agency_name as "agencyName",
      agency_state as "agencyState", kind, roles, state
    from auth.memberships_of(${personId}::uuid)`.execute(unit.sql);
  return rows;
}
