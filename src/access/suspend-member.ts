import type { AgencyUnit } from '../kernel/unit.ts';
import type { Member } from './member-fields.ts';
import { type MemberTarget, moveMember } from './move-member.ts';

/** Suspends somebody until they are reinstated; their sessions end at once. @throws DomainError as `moveMember` */
export const suspendMember = (unit: AgencyUnit, target: MemberTarget): Promise<Member> =>
  moveMember(unit, target, { from: ['active'], to: 'suspended', verb: 'suspended' });
