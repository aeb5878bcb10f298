import type { AgencyUnit } from '../kernel/unit.ts';
import type { Member } from './member-fields.ts';
import { type MemberTarget, moveMember } from './move-member.ts';

/**
 * Ends a membership for good, or takes an invitation back: their sessions and links end at once. To come again they
 * are invited again. @throws DomainError as `moveMember`
 */
export const endMember = (unit: AgencyUnit, target: MemberTarget): Promise<Member> =>
  moveMember(unit, target, { from: ['invited', 'active', 'suspended'], to: 'ended', verb: 'ended' });
