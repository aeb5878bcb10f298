import type { z } from 'zod';
import type { Member } from '../../src/access/member-fields.ts';
import type { StaffRole } from '../../src/access/permissions.ts';
import { etagOf } from '../http/preconditions.ts';
import { isoInstant } from '../http/schemas.ts';
import type { memberShown } from './schemas.ts';

/** A member as they leave. The person's id stays here: its time would tell how long somebody has had an account. */
export const presentMember = (member: Member): z.input<typeof memberShown> => ({
  id: member.id,
  kind: member.kind,
  state: member.state,
  email: member.email,
  name: member.name,
  roles: member.roles as StaffRole[],
  limited: member.limited,
  contactId: member.contact_id,
  invitation: member.offer && {
    sentAt: member.offer.sentAt && isoInstant(member.offer.sentAt),
    expiresAt: isoInstant(member.offer.expiresAt),
    expired: member.offer.expired,
    refusedAt: member.offer.refusedAt && isoInstant(member.offer.refusedAt),
  },
  createdAt: isoInstant(member.created_at),
  updatedAt: isoInstant(member.updated_at),
  activatedAt: member.activated_at && isoInstant(member.activated_at),
  version: member.version,
});

export const answerMember = (member: Member) =>
  ({ status: 200, headers: { etag: etagOf(member.version) }, body: presentMember(member) }) as const;
