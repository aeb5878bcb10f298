import { endMember } from '../../src/access/end-member.ts';
import { reinstateMember } from '../../src/access/reinstate-member.ts';
import { resendInvitation } from '../../src/access/resend-invitation.ts';
import { suspendMember } from '../../src/access/suspend-member.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { answerMember } from './present-member.ts';
import { etagHeader, memberParams, memberShown } from './schemas.ts';

const common = {
  method: 'post',
  tags: ['members'],
  serves: staff({ permission: 'members.write', module: null }),
  unit: 'write',
  params: memberParams,
  answers: { 200: { description: 'The member', schema: memberShown, headers: etagHeader } },
} as const;

export const suspendMemberRoute = defineRoute({
  ...common,
  path: '/v1/members/:memberId/suspend',
  summary: 'Suspend a member',
  description: 'Their sessions in this agency end at once.',
  ifMatch: true,
  example: async world => ({
    params: { memberId: (await world.newMember()).membershipId },
    headers: { 'if-match': etagOf(1) },
  }),
  handler: async ctx =>
    answerMember(await suspendMember(ctx.unit, { memberId: ctx.params.memberId, version: ctx.ifMatch })),
});

export const reinstateMemberRoute = defineRoute({
  ...common,
  path: '/v1/members/:memberId/reinstate',
  summary: 'Let a suspended member in again',
  description: 'They sign in anew: no session of before comes back.',
  ifMatch: true,
  example: async world => ({
    params: { memberId: (await world.newMember('suspended')).membershipId },
    headers: { 'if-match': etagOf(1) },
  }),
  handler: async ctx =>
    answerMember(await reinstateMember(ctx.unit, { memberId: ctx.params.memberId, version: ctx.ifMatch })),
});

export const endMemberRoute = defineRoute({
  ...common,
  path: '/v1/members/:memberId/end',
  summary: 'End a membership, or take an invitation back',
  description: 'For good: their sessions and links end at once. To come again they are invited again.',
  ifMatch: true,
  example: async world => ({
    params: { memberId: (await world.newMember('invited')).membershipId },
    headers: { 'if-match': etagOf(1) },
  }),
  handler: async ctx =>
    answerMember(await endMember(ctx.unit, { memberId: ctx.params.memberId, version: ctx.ifMatch })),
});

export const resendInvitationRoute = defineRoute({
  ...common,
  path: '/v1/members/:memberId/resend-invitation',
  summary: 'Invite again somebody who has not accepted',
  description: 'A new link, which voids those before; at most once a minute.',
  example: async world => ({ params: { memberId: (await world.newMember('invited')).membershipId } }),
  handler: async ctx => answerMember(await resendInvitation(ctx.unit, ctx.params.memberId)),
});
