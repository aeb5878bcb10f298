import type { Fault } from '../kernel/errors.ts';
import type { ContainmentKind } from './words.ts';

/** What a request may name; which of it a kind takes, `containmentRules` says. */
export const scopeFields = ['personId', 'agencyId', 'all', 'module', 'alertSourceId', 'addresses'] as const;
export type ScopeField = (typeof scopeFields)[number];

export type ContainmentRule = {
  /** The scopes it takes: each a set of fields that must all be there, and no others. */
  takes: readonly (readonly ScopeField[])[];
  /** A second request for the same while one holds is that one: nothing would be added. */
  holds: boolean;
  /** What its undoing brings back, in words for people. */
  undo: string;
};

const nothing = 'Nothing comes back: whoever it was signs in, or is invited, again.';

/** What each kind may reach, and what its undoing brings back. */
export const containmentRules: Readonly<Record<ContainmentKind, ContainmentRule>> = {
  end_sessions: { takes: [['personId'], ['agencyId'], ['all']], holds: false, undo: nothing },
  suspend_person: {
    takes: [['personId']],
    holds: true,
    undo: 'They may sign in again; no session of before comes back.',
  },
  revoke_tokens: { takes: [['personId'], ['agencyId']], holds: false, undo: nothing },
  disable_integration: { takes: [['alertSourceId']], holds: true, undo: 'Its alerts are taken again.' },
  disable_module: {
    takes: [['agencyId', 'module']],
    holds: true,
    undo: 'The agency has the module again, if it is entitled to it.',
  },
  read_only: { takes: [['agencyId']], holds: true, undo: 'The agency may write again, if its subscription lets it.' },
  block_addresses: { takes: [['addresses']], holds: true, undo: 'The addresses are answered again.' },
};

/** What is wrong with a scope for this kind; none: it fits. */
export function scopeFaults(kind: ContainmentKind, scope: Readonly<Partial<Record<ScopeField, unknown>>>): Fault[] {
  const given = scopeFields.filter(field => scope[field] !== undefined);
  const { takes } = containmentRules[kind];
  const fits = takes.some(fields => fields.length === given.length && fields.every(field => given.includes(field)));
  if (fits) return [];
  const wanted = takes.map(fields => fields.join(' and ')).join(', or ');
  return [{ in: 'body', pointer: '/scope', detail: `${kind} takes ${wanted}, and nothing else` }];
}
