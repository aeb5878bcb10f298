import { type Selectable, sql } from 'kysely';
import { findOperators } from '../incidents/find-operators.ts';
import { lockOpenIncident } from '../incidents/lock-incident.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { blockFaults, canonicalBlock } from './address-blocks.ts';
import { contain } from './contain.contract.ts';
import type { ContainmentScope } from './containment.entity.ts';
import { containmentRules, type ScopeField, scopeFaults, scopeFields } from './containment.rules.ts';
import { mustBeThere } from './must-be-there.ts';
import type { ContainmentKind } from './words.ts';

export type ContainmentRow = Selectable<Tables['containment']>;
type RequestedScope = { [Field in ScopeField]?: ContainmentScope[Field] | undefined };
export type ContainmentRequest = {
  incidentId: string;
  kind: ContainmentKind;
  scope: RequestedScope;
  reason: string;
  /** With `all`: the session of who asks goes on. */
  spareOwnSession: boolean;
  /** Block one's own address, or our own machine's, all the same. */
  force: boolean;
};
/** Where the request comes from. */
export type ContainmentSource = { sessionId: string; ip: string; production: boolean };

/**
 * Asks for a containment: its row, its line of the timeline and its run are one commit. What holds already, or is about
 * to be done, is returned as it is (`isNew` false), so that a repeat is safe.
 * @throws DomainError `not_found`; `conflict` for a closed incident, oneself and the last active operator;
 *   `invalid_input` for a scope that the kind does not take or that reaches too far; `unknown_reference`
 */
export async function requestContainment(
  unit: PlatformUnit,
  request: ContainmentRequest,
  source: ContainmentSource,
): Promise<{ containment: ContainmentRow; isNew: boolean }> {
  const { incidentId, kind, reason } = request;
  refuseScope(request, source);
  await lockOpenIncident(unit, incidentId);
  const scope = scopeOf(request, source);
  await mustBeThere(unit, scope);
  if (kind === 'suspend_person') await refuseLastOperator(unit, String(scope.personId));
  const same = await findSame(unit, { incidentId, kind, scope });
  if (same) return { containment: same, isNew: false };
  const containment = await unit.sql
    .insertInto('containment')
    .values({
      ...{ id: uuid7(), incident_id: incidentId, kind, scope: jsonb(scope), reason },
      requested_by: unit.actor.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { containmentId: containment.id, containment: kind };
  await writeTimeline(unit, { incidentId, kind: 'containment_requested', facts, text: reason });
  unit.start(contain, { containmentId: containment.id, kind, step: 'do' });
  return { containment, isNew: true };
}

function refuseScope({ kind, scope, force, spareOwnSession }: ContainmentRequest, source: ContainmentSource): void {
  const { ip: own, production } = source;
  const faults = [
    ...scopeFaults(kind, scope),
    ...blockFaults(scope.addresses ?? [], { own, production, force }),
    ...(spareOwnSession && !scope.all
      ? [{ in: 'body', pointer: '/spareOwnSession', detail: 'is for the scope `all`' } as const]
      : []),
  ];
  if (faults.length > 0) throw new DomainError('invalid_input', 'this cannot be contained as asked for', { faults });
}

function scopeOf({ scope, spareOwnSession }: ContainmentRequest, { sessionId }: ContainmentSource): ContainmentScope {
  const given = scopeFields.filter(field => scope[field] !== undefined).map(field => [field, scope[field]] as const);
  const blocks = [...new Set(scope.addresses?.map(text => canonicalBlock(text) ?? text))].sort();
  return {
    ...Object.fromEntries(given),
    ...(scope.addresses ? { addresses: blocks } : {}),
    ...(spareOwnSession ? { sparedSessionId: sessionId } : {}),
  };
}

/** Somebody must be left to undo it, and nobody shuts themselves out. */
async function refuseLastOperator(unit: PlatformUnit, personId: string): Promise<void> {
  if (personId === unit.actor.id)
    throw new DomainError('conflict', 'you cannot suspend yourself: another operator does');
  const operators = await findOperators(unit);
  if (operators.length === 1 && operators[0]?.personId === personId)
    throw new DomainError('conflict', 'this is the last active operator');
}

async function findSame(
  unit: PlatformUnit,
  { incidentId, kind, scope }: { incidentId: string; kind: ContainmentKind; scope: ContainmentScope },
): Promise<ContainmentRow | undefined> {
  return unit.sql
    .selectFrom('containment')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .where('kind', '=', kind)
    .where('state', 'in', containmentRules[kind].holds ? ['requested', 'done'] : ['requested'])
    .where(sql<boolean>`scope = ${jsonb(scope)}`)
    .executeTakeFirst();
}
