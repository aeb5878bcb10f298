import type { Actor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyPlace, Principal } from '../kernel/principal.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { withAgency } from '../kernel/with-agency.ts';
import type { Needs } from './access-rules.ts';
import { restrictionsOf, withRestrictions } from './explain-restrictions.ts';
import { explainRules, type Verdict } from './explain-rules.ts';
import { type Assignment, explainSubject, isVisible, type Scope, type Subject } from './explain-subject.ts';
import { mayDo } from './permissions.ts';

export type Question = { needs: Needs; memberId?: string | undefined; subject?: Subject | undefined };
export type Explanation = {
  allowed: boolean;
  member: Pick<AgencyPlace, 'membershipId' | 'kind' | 'roles' | 'limited'>;
  /** In the order in which they are asked; the first that does not hold refuses. */
  verdicts: Verdict[];
  assignments: Assignment[];
  scopes: Scope[];
};

/**
 * Why a member may do something, or may not: the rules that decide requests, and the policies of the database, asked
 * of them. One's own for everybody; other members' for who may read members. Opens units of its own.
 * @throws DomainError `forbidden`; `unknown_reference` for a member or row that is not there or not the caller's to see
 */
export async function explainAccess(
  database: Database,
  by: { actor: Actor; principal: Principal & { agency: AgencyPlace } },
  { needs, memberId, subject }: Question,
): Promise<Explanation> {
  const own = by.principal.agency;
  const isOwn = memberId === undefined || memberId === own.membershipId;
  const who = isOwn ? by.principal : await somebodyElse(database, by, memberId);
  const restrictions = await restrictionsOf(database, own.agencyId);
  const verdicts = withRestrictions(explainRules(needs, who, isOwn), restrictions);
  // What the caller does not see is not there, whoever is asked about.
  if (subject && !isOwn && !(await isVisible(database, own, subject))) throw unknown('subjectId');
  const about = subject && (await explainSubject(database, who.agency, { caller: by.actor, subject, needs }));
  const all = [...verdicts, ...(about?.verdicts ?? [])];
  const { membershipId, kind, roles, limited } = who.agency;
  return {
    allowed: all.every(({ holds }) => holds !== false),
    member: { membershipId, kind, roles, limited },
    verdicts: all,
    assignments: about?.assignments ?? [],
    scopes: about?.scopes ?? [],
  };
}

type Known = Principal & { agency: AgencyPlace };

async function somebodyElse(
  database: Database,
  { actor, principal }: { actor: Actor; principal: Known },
  memberId: string,
): Promise<Known> {
  const { agency } = principal;
  if (agency.kind !== 'staff' || !mayDo(agency.roles, 'members.read', agency.limited))
    throw new DomainError(
      'forbidden',
      "this needs a role with members.read, since it asks about somebody else's access",
    );
  const place = await withAgency(database, actor, unit => placeOf(unit, agency, memberId), 'read');
  return { ...principal, agency: place };
}

/** The same agency, another member: as `auth.open` would answer if they were signed in. */
async function placeOf(unit: AgencyUnit, agency: AgencyPlace, memberId: string): Promise<AgencyPlace> {
  const row = await unit.sql
    .selectFrom('membership')
    .select(['id', 'kind', 'roles', 'contact_id', 'limited', 'state'])
    .where('id', '=', memberId)
    .executeTakeFirst();
  if (!row) throw unknown('memberId');
  if (row.state !== 'active')
    throw new DomainError('conflict', `this member is ${row.state}: nobody who is not active gets in`);
  const { id: membershipId, kind, roles, contact_id: contactId, limited } = row;
  return { ...agency, membershipId, kind, roles, contactId, limited };
}

const unknown = (field: string) =>
  new DomainError('unknown_reference', 'the request names something that is not there', {
    faults: [{ in: 'query', pointer: `/${field}`, detail: 'is not there' }],
  });
