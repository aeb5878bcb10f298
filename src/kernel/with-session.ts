import type { Actor, PlatformActor } from './actor.ts';
import type { Database, ServingRole } from './database.ts';
import { DomainError } from './errors.ts';
import { openUnit } from './open-unit.ts';
import { type Principal, principalOf } from './principal.ts';
import type { Unit, UnitMode } from './unit.ts';

/** Which kind of place a request needs: an agency, one's own account, or the company's operations. */
export type Place = 'agency' | 'account' | 'operations';
const roleOfPlace: Readonly<Record<Place, ServingRole>> = {
  agency: 'reeve_app',
  account: 'reeve_identity',
  operations: 'reeve_platform',
};

/**
 * Opens a unit as whoever holds the token: BEGIN and `auth.open` in one trip, which looks up the session by the
 * SHA-256 of its token and sets the transaction's context.
 * @throws DomainError `unauthenticated`, `session_ended`, `agency_not_chosen`, `forbidden`
 */
export function withSession<T>(
  database: Database,
  session: { tokenHash: Buffer; place: Place; mode: UnitMode; requestId: string },
  work: (unit: Unit<Actor | PlatformActor>, principal: Principal) => Promise<T>,
): Promise<T> {
  let principal: Principal;
  const actor = (row: Record<string, unknown>) => {
    principal = principalOf(row);
    return actorOf(principal, session.place, session.requestId);
  };
  const sql = { text: 'select * from auth.open($1::bytea)', values: [session.tokenHash] };
  return openUnit(database, { role: roleOfPlace[session.place], mode: session.mode, sql, actor }, unit =>
    work(unit, principal),
  );
}

function actorOf(principal: Principal, place: Place, requestId: string): Actor | PlatformActor {
  if (place === 'account') return { kind: 'person', id: principal.personId, requestId };
  if (place === 'operations') {
    if (!principal.asOperator) throw new DomainError('forbidden', 'this needs a session of an operator');
    return { kind: 'operator', id: principal.personId, requestId };
  }
  const agency = principal.agency;
  if (!agency) throw new DomainError('agency_not_chosen', 'choose an agency first: POST /v1/sessions/current/agency');
  return {
    agencyId: agency.agencyId,
    kind: agency.kind,
    id: agency.membershipId,
    ...(agency.contactId ? { contactId: agency.contactId } : {}),
    ...(agency.limited ? { limited: true } : {}),
    requestId,
  };
}
