import type { Module } from '../agencies/modules.ts';
import type { ErrorCode } from '../kernel/errors.ts';
import type { AgencyPlace, Principal } from '../kernel/principal.ts';
import { mayDo, type Permission, reachesWholeAgency, rolesWith } from './permissions.ts';

/** What a request asks of whoever sends it, as data: routes say it, nothing else decides. */
export type Needs = {
  serves: 'staff' | 'portal' | 'member' | 'operator' | 'person' | 'everybody';
  permission: Permission | null;
  module: Module | null;
  /** Changes something: then the agency must be active. */
  writes: boolean;
  /** For the routes by which a second factor is shown or set up. */
  allowPendingFactor: boolean;
};
type Who = Pick<Principal, 'factor' | 'totpConfirmed' | 'needsFactor' | 'asOperator'> & { agency: AgencyPlace | null };
export type Facts = Record<string, string | number | boolean | null | readonly string[]>;

/** One question about whoever asks. Those that apply are asked in order; the first that does not hold refuses. */
export type AccessRule = {
  name: string;
  applies(needs: Needs): boolean;
  holds(needs: Needs, who: Who): boolean;
  refusal(needs: Needs, who: Who): { code: ErrorCode; message: string };
  /** What it was decided by. */
  facts(needs: Needs, who: Who): Facts;
  /** What would make it hold. */
  remedy(needs: Needs, who: Who): string;
};

const inAgency = ({ serves }: Needs) => serves === 'staff' || serves === 'portal' || serves === 'member';
const refuse = (code: ErrorCode, message: string) => ({ code, message });

const secondFactor: AccessRule = {
  name: 'second_factor',
  applies: ({ serves, allowPendingFactor }) => serves !== 'everybody' && !allowPendingFactor,
  holds: ({ serves }, who) => who.factor === 'password+totp' || !(who.needsFactor || serves === 'operator'),
  refusal: (_needs, who) =>
    who.totpConfirmed
      ? refuse('second_factor_required', 'show your second factor first')
      : refuse('second_factor_enrolment_required', 'set up a second factor first'),
  facts: (_needs, { factor, needsFactor }) => ({ factor, demanded: needsFactor }),
  remedy: (_needs, who) => (who.totpConfirmed ? 'Show the second factor.' : 'Set up a second factor and show it.'),
};

const operators: AccessRule = {
  name: 'operator',
  applies: ({ serves }) => serves === 'operator',
  holds: (_needs, who) => who.asOperator,
  refusal: () => refuse('forbidden', 'this needs a session of an operator'),
  facts: (_needs, { asOperator }) => ({ asOperator }),
  remedy: () => 'Only operators of the company do this, signed in as such.',
};

const chosen: AccessRule = {
  name: 'agency_chosen',
  applies: inAgency,
  holds: (_needs, { agency }) => agency !== null,
  refusal: () => refuse('agency_not_chosen', 'choose an agency first'),
  facts: (_needs, { agency }) => ({ agencyId: agency?.agencyId ?? null }),
  remedy: () => 'Choose an agency: POST /v1/sessions/current/agency.',
};

const membership: AccessRule = {
  name: 'membership',
  applies: ({ serves }) => serves === 'staff' || serves === 'portal',
  holds: ({ serves }, { agency }) =>
    agency?.kind === serves && (serves === 'staff' || (agency.kind === 'portal' && agency.contactId !== null)),
  refusal: ({ serves, permission }) =>
    refuse('forbidden', serves === 'staff' ? `this needs a role with ${permission}` : 'this is for owners and renters'),
  facts: ({ serves }, { agency }) => ({ kind: agency?.kind ?? null, needed: serves }),
  remedy: ({ serves }) =>
    serves === 'staff'
      ? 'An admin of the agency can invite this person as staff.'
      : 'The agency can give portal access.',
};

const permission: AccessRule = {
  name: 'permission',
  applies: needs => needs.permission !== null,
  holds: (needs, { agency }) => needs.permission !== null && mayDo(agency?.roles ?? [], needs.permission),
  refusal: needs => refuse('forbidden', `this needs a role with ${needs.permission}`),
  facts: (needs, { agency }) => ({
    permission: needs.permission,
    roles: agency?.roles ?? [],
    grantedBy: rolesWith(needs.permission).filter(role => agency?.roles.includes(role)),
  }),
  remedy: needs => `An admin can give one of these roles: ${rolesWith(needs.permission).join(', ')}.`,
};

const limit: AccessRule = {
  name: 'limited',
  applies: needs => needs.permission !== null,
  holds: (needs, { agency }) => !(agency?.limited && needs.permission !== null && reachesWholeAgency(needs.permission)),
  refusal: needs => refuse('forbidden', `${needs.permission} is not for staff who are limited to some properties`),
  facts: (_needs, { agency }) => ({ limited: agency?.limited ?? false }),
  remedy: () => 'An admin can let this member see all properties.',
};

const entitlement: AccessRule = {
  name: 'module',
  applies: ({ module }) => module !== null,
  holds: ({ module }, { agency }) => module !== null && (agency?.modules.includes(module) ?? false),
  refusal: ({ module }) => refuse('module_not_entitled', `this needs the module ${module}`),
  facts: ({ module }, { agency }) => ({ module, entitled: agency?.modules ?? [] }),
  remedy: ({ module }) => `The agency's subscription must include the module ${module}.`,
};

const readable: readonly string[] = ['active', 'ready', 'read_only'];
const available: AccessRule = {
  name: 'agency_available',
  applies: inAgency,
  holds: (_needs, { agency }) => readable.includes(agency?.state ?? ''),
  refusal: () => refuse('agency_unavailable', 'this agency is not available'),
  facts: (_needs, { agency }) => ({ state: agency?.state ?? null }),
  remedy: () => 'The agency must be open again: its subscription decides.',
};

const writable: AccessRule = {
  name: 'agency_writable',
  applies: needs => inAgency(needs) && needs.writes,
  holds: (_needs, { agency }) => agency?.state === 'active',
  refusal: () => refuse('agency_not_writable', 'this agency can only be read at present'),
  facts: (_needs, { agency }) => ({ state: agency?.state ?? null }),
  remedy: () => 'The agency must be active: its subscription decides.',
};

/** Control B1, in the order in which they are asked. */
export const accessRules: readonly AccessRule[] = [
  secondFactor,
  operators,
  chosen,
  membership,
  permission,
  limit,
  entitlement,
  available,
  writable,
];
