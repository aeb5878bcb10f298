import { sql } from 'kysely';
import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { admitSearch } from './admit-search.ts';

export type FoundPlace = { membershipId: string; agencyId: string; agencyName: string; kind: string; roles: string[] };
export type FoundPerson = {
  personId: string;
  email: string;
  name: string | null;
  state: string;
  isOperator: boolean;
  places: FoundPlace[];
};
/** More are not shown: whoever searches knows whom they look for. */
const mostPeople = 20;

type Row = { person_id: string; email: string; name: string | null; state: string; operator: boolean } & (
  | { membership_id: null }
  | { membership_id: string; agency_id: string; agency_name: string; kind: string; roles: string[] }
);

/**
 * Finds the person whom an incident's commander wants to contain, by a part of their name or address, across agencies:
 * the first 20 by address. Operators see no agency's people otherwise, so it is for who commands an open incident, and
 * each agency's audit log says that somebody of theirs was shown.
 * @throws DomainError `not_found`, `conflict` for a closed incident and for an exercise, `forbidden` for who does not
 *   command it, `too_many_attempts`
 */
export async function findPeople(
  unit: PlatformUnit,
  { incidentId, part }: { incidentId: string; part: string },
): Promise<FoundPerson[]> {
  const incident = await lockOpenIncident(unit, incidentId);
  if (incident.commander_id !== unit.actor.id)
    throw new DomainError('forbidden', 'whoever commands the incident searches for people: take command first');
  if (incident.exercise)
    throw new DomainError('conflict', 'an exercise shows nobody of an agency: contain its own people');
  await admitSearch(unit);
  const { rows } = await sql<Row>`select * from auth.people_matching(${part}, ${mostPeople})`.execute(unit.sql);
  const people = new Map<string, FoundPerson>();
  for (const row of rows) {
    const { person_id: personId, email, name, state, operator: isOperator } = row;
    const person = people.get(personId) ?? { personId, email, name, state, isOperator, places: [] };
    people.set(personId, person);
    if (row.membership_id === null) continue;
    const { membership_id: membershipId, agency_id: agencyId, agency_name: agencyName, kind, roles } = row;
    person.places.push({ membershipId, agencyId, agencyName, kind, roles });
  }
  audit(unit, incidentId, [...people.values()]);
  return [...people.values()];
}

function audit(unit: PlatformUnit, incidentId: string, people: readonly FoundPerson[]): void {
  const details = { incidentId, found: people.length };
  unit.audit({ action: 'people.searched', subjectType: 'incident', subjectId: incidentId, details });
  for (const { membershipId, agencyId } of people.flatMap(({ places }) => places))
    unit.audit({
      ...{ action: 'membership.shown_to_operator', subjectType: 'membership', subjectId: membershipId, agencyId },
      details: { incidentId },
    });
}
