import { sql } from 'kysely';
import { blockAddresses } from '../../src/containment/block-addresses.ts';
import { disableIntegration } from '../../src/containment/disable-integration.ts';
import type { ContainmentRow } from '../../src/containment/request-containment.ts';
import { restrictAgency } from '../../src/containment/restrict-agency.ts';
import type { Effect } from '../../src/containment/settle-containment.ts';
import { suspendPerson } from '../../src/containment/suspend-person.ts';
import { voidInvitations } from '../../src/containment/void-invitations.ts';
import type { ContainmentKind } from '../../src/containment/words.ts';
import { relieveLeaver } from '../../src/incidents/relieve-leaver.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { onceAcross, onceForAgency } from '../kernel/once.ts';
import type { ContainmentDeps } from './containment-deps.ts';
import { sessionScopeOf, sweepSessions } from './sweep-sessions.ts';

type CarryOut = (deps: ContainmentDeps, containment: ContainmentRow) => Promise<Effect>;

/** Does what a containment asks for. Repeatable: each change and its step are one commit. */
export const carryOut: CarryOut = (deps, containment) => ways[containment.kind](deps, containment);

const endSessions: CarryOut = async (deps, { id, scope, created_at }) => {
  const sweep = { containmentId: id, before: created_at, name: 'sessions' };
  return { reached: await sweepSessions(deps, await sessionScopeOf(deps, scope), sweep), undo: {} };
};

const suspend: CarryOut = async (deps, { id, scope }) => {
  const subject = { personId: String(scope.personId), containmentId: id };
  const changed = await onceAcross(deps.database, 'identity', 'suspend a person', 'suspended', unit =>
    suspendPerson(unit, subject),
  );
  const sweep = { containmentId: id, before: 'infinity', name: 'sessions' };
  const sessions = await sweepSessions(deps, { personIds: [subject.personId] }, sweep);
  const leaver = { personId: subject.personId, because: `containment/${id}` };
  await onceAcross(deps.database, 'incidents', 'relieve a person', 'relieved', unit => relieveLeaver(unit, leaver));
  return { reached: 1, undo: { changed, sessions } };
};

const revokeTokens: CarryOut = async (deps, containment) => {
  const { reached: sessions } = await endSessions(deps, containment);
  let invitations = 0;
  for (const agencyId of await agenciesOf(deps, containment.scope))
    invitations += await onceForAgency(
      deps.database,
      'invitations',
      unit => voidInvitations(unit, containment.scope.personId),
      agencyId,
    );
  return { reached: sessions + invitations, undo: { sessions, invitations } };
};

const disable: CarryOut = async (deps, { id, scope }) => {
  const subject = { alertSourceId: String(scope.alertSourceId), containmentId: id };
  const changed = await onceAcross(deps.database, 'incidents', 'disable an integration', 'disabled', unit =>
    disableIntegration(unit, subject),
  );
  return { reached: 1, undo: { changed } };
};

const restrict: CarryOut = async (deps, { id, scope }) => {
  const work = { containmentId: id, module: scope.module };
  await onceForAgency(deps.database, 'restricted', unit => restrictAgency(unit, work), String(scope.agencyId));
  return { reached: 1, undo: {} };
};

const block: CarryOut = async (deps, { id, scope }) => {
  const blocks = scope.addresses ?? [];
  await onceAcross(deps.database, 'incidents', 'block addresses', 'blocked', unit =>
    blockAddresses(unit, { containmentId: id, blocks }),
  );
  return { reached: blocks.length, undo: {} };
};

const ways: Readonly<Record<ContainmentKind, CarryOut>> = {
  end_sessions: endSessions,
  suspend_person: suspend,
  revoke_tokens: revokeTokens,
  disable_integration: disable,
  disable_module: restrict,
  read_only: restrict,
  block_addresses: block,
};

/** An agency itself, or those in which a person is invited. */
async function agenciesOf(deps: ContainmentDeps, scope: ContainmentRow['scope']): Promise<string[]> {
  if (scope.agencyId) return [scope.agencyId];
  const rows = await acrossAgencies(
    deps.database,
    'identity',
    'agencies of a person',
    async unit =>
      (
        await sql<{ agency_id: string }>`
          select distinct agency_id from auth.memberships_of(${String(scope.personId)}::uuid)
          where state = 'invited' order by agency_id`.execute(unit.sql)
      ).rows,
    { mode: 'read' },
  );
  return rows.map(row => row.agency_id);
}
