import type { AgencyUnit } from '../kernel/unit.ts';
import type { Member } from './member-fields.ts';
import { type MemberTarget, moveMember } from './move-member.ts';

/** Lets somebody who was suspended in again; they sign in anew. @throws DomainError as `moveMember` */
export const reinstateMember = (unit: AgencyUnit, target: MemberTarget): Promise<Member> =>
  moveMember(unit, target, { from: ['suspended'], to: 'active', verb: 'reinstated' });
