import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { Person } from './person.entity.ts';

const sessionFactors = ['password', 'password+totp'] as const;
const sessionEndings = ['signed_out', 'rotated', 'revoked', 'expired'] as const;

/** A signed-in browser or client. Only the SHA-256 of its token is stored. It is in no agency until one is chosen. */
export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: id(),
    tokenHash: p.blob(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    factor: p.enum(sessionFactors),
    /** Bound when an agency is chosen. */
    membershipId: p.uuid().nullable(),
    forAgency: p.uuid().nullable(),
    /** Chosen by a person of the company: reaches operations, no agency. */
    asOperator: p.boolean().default(false),
    createdAt: createdAt(),
    /** When the second factor was last shown; null before. */
    factorAt: instant().nullable(),
    seenAt: createdAt(),
    idleExpiresAt: instant(),
    expiresAt: instant(),
    endedAt: instant().nullable(),
    ending: p.enum(sessionEndings).nullable(),
  },
  uniques: [{ name: 'session_token_key', properties: ['tokenHash'] }],
  indexes: [
    { name: 'session_person_idx', properties: ['personId'] },
    {
      name: 'session_live_idx',
      expression: `create index "session_live_idx" on "session" ("for_agency", "created_at") where "ended_at" is null`,
    },
  ],
  checks: [
    { name: 'session_token_check', expression: 'length(token_hash) = 32' },
    { name: 'session_agency_check', expression: '(membership_id is null) = (for_agency is null)' },
    { name: 'session_one_context_check', expression: 'not (as_operator and membership_id is not null)' },
  ],
});
