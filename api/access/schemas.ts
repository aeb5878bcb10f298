import { z } from 'zod';
import { staffRoles } from '../../src/access/permissions.ts';
import { id, instant } from '../http/schemas.ts';

export const memberStates = ['invited', 'active', 'suspended', 'ended'] as const;
export const memberKinds = ['staff', 'portal'] as const;

const invitation = z
  .object({
    sentAt: instant().nullable(),
    expiresAt: instant(),
    expired: z.boolean(),
    refusedAt: instant().nullable().meta({ description: 'When the mail service refused the address for good' }),
  })
  .meta({ description: 'The open invitation of somebody who has not accepted yet' });

export const memberShown = z.object({
  id: id(),
  kind: z.enum(memberKinds),
  state: z.enum(memberStates),
  email: z.string(),
  name: z.string().nullable().meta({ description: 'Null until they have accepted' }),
  roles: z.array(z.enum(staffRoles)),
  limited: z.boolean().meta({ description: 'Sees only the properties they are assigned to' }),
  contactId: id().nullable().meta({ description: 'Whom a portal user is to the agency' }),
  invitation: invitation.nullable(),
  createdAt: instant(),
  updatedAt: instant(),
  activatedAt: instant().nullable(),
  version: z.int(),
});

/** Each at most once; the order says nothing. */
export const rolesGiven = z.array(z.enum(staffRoles)).min(1).max(staffRoles.length);
export const memberParams = z.strictObject({ memberId: id() });
export const contactParams = z.strictObject({ contactId: id() });
export const etagHeader = { etag: 'The version, for If-Match' };
