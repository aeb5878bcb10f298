import { z } from 'zod';
import { DomainError } from './errors.ts';

/** Whoever a session token stands for, as `auth.open` answers. */
const rowSchema = z.object({
  live: z.boolean(),
  session_id: z.uuid(),
  person_id: z.uuid(),
  factor: z.enum(['password', 'password+totp']),
  factor_at: z.string().nullable(),
  totp_confirmed: z.boolean(),
  needs_factor: z.boolean(),
  as_operator: z.boolean(),
  touch_due: z.boolean(),
  agency_id: z.uuid().nullable(),
  membership_id: z.uuid().nullable(),
  membership_kind: z.enum(['staff', 'portal']).nullable(),
  roles: z.array(z.string()).nullable(),
  contact_id: z.uuid().nullable(),
  limited: z.boolean().nullable(),
  agency_state: z.string().nullable(),
  modules: z.array(z.string()).nullable(),
});

export type AgencyPlace = {
  agencyId: string;
  membershipId: string;
  kind: 'staff' | 'portal';
  roles: string[];
  contactId: string | null;
  /** Staff who see only the properties they are assigned to. */
  limited: boolean;
  /** State of the agency: `active` may write, `ready` and `read_only` may read. */
  state: string;
  modules: string[];
};

export type Principal = {
  sessionId: string;
  personId: string;
  factor: 'password' | 'password+totp';
  /** ISO instant of the last second factor. */
  factorAt: string | null;
  totpConfirmed: boolean;
  /** The strictest rule of the person's memberships and operator account demands a second factor. */
  needsFactor: boolean;
  asOperator: boolean;
  /** The session was last seen over a minute ago: say so, in a unit of its own. */
  touchDue: boolean;
  agency: AgencyPlace | null;
};

/** @throws DomainError `unauthenticated` for an unknown token, `session_ended` for one that is over. */
export function principalOf(row: Record<string, unknown>): Principal {
  if (!row['session_id']) throw new DomainError('unauthenticated', 'sign in first');
  const parsed = rowSchema.parse(row);
  if (!parsed.live) throw new DomainError('session_ended', 'this session has ended: sign in again');
  return {
    sessionId: parsed.session_id,
    personId: parsed.person_id,
    factor: parsed.factor,
    factorAt: parsed.factor_at,
    totpConfirmed: parsed.totp_confirmed,
    needsFactor: parsed.needs_factor,
    asOperator: parsed.as_operator,
    touchDue: parsed.touch_due,
    agency: agencyPlace(parsed),
  };
}

function agencyPlace(row: z.infer<typeof rowSchema>): AgencyPlace | null {
  if (!row.agency_id || !row.membership_id || !row.membership_kind) return null;
  return {
    agencyId: row.agency_id,
    membershipId: row.membership_id,
    kind: row.membership_kind,
    roles: row.roles ?? [],
    contactId: row.contact_id,
    limited: row.limited ?? false,
    state: row.agency_state ?? 'closed',
    modules: row.modules ?? [],
  };
}
