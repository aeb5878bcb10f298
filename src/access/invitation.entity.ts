import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, instant, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';
import { Membership } from './membership.entity.ts';

const invitationStates = ['pending', 'accepted', 'revoked'] as const;

/** An offer of a membership. Its link is an HMAC of id and generation, made when it is mailed and never stored. */
export const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    ...agencyRow,
    membership: () => p.manyToOne(Membership).ref(),
    state: p.enum(invitationStates).default('pending'),
    /** Raised to void the links sent before. */
    generation: p.integer().default(1),
    expiresAt: instant(),
    sentAt: instant().nullable(),
    acceptedAt: instant().nullable(),
    /** When the mail service refused the address for good. */
    refusedAt: instant().nullable(),
  },
  uniques: [agencyKey('invitation')],
  indexes: [
    {
      name: 'invitation_membership_idx',
      expression: `create unique index "invitation_membership_idx" on "invitation" ("agency_id", "membership_id") where "state" = 'pending'`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy()],
});
