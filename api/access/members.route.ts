import { z } from 'zod';
import { changeMember } from '../../src/access/change-member.ts';
import { inviteMember } from '../../src/access/invite-member.ts';
import { listMembers } from '../../src/access/list-members.ts';
import { staffRoles } from '../../src/access/permissions.ts';
import { readMember } from '../../src/access/read-member.ts';
import { emailSchema } from '../../src/identity/email.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { answerMember, presentMember } from './present-member.ts';
import { etagHeader, memberKinds, memberParams, memberShown, memberStates, rolesGiven } from './schemas.ts';

const reads = { tags: ['members'], serves: staff({ permission: 'members.read', module: null }), unit: 'read' } as const;
const writes = {
  tags: ['members'],
  serves: staff({ permission: 'members.write', module: null }),
  unit: 'write',
} as const;

export const listMembersRoute = defineRoute({
  ...reads,
  method: 'get',
  path: '/v1/members',
  summary: 'List members: staff and portal users',
  query: z.strictObject({
    ...listQuery(['-createdAt', 'updatedAt']),
    kind: z.enum(memberKinds).optional(),
    state: z.enum(memberStates).optional().meta({ description: 'All but those who are gone, unless said' }),
    role: z.enum(staffRoles).optional(),
  }),
  answers: { 200: { description: 'A page', schema: listOf(memberShown) } },
  example: async () => ({ query: { kind: 'staff' } }),
  handler: async ctx => {
    const { kind, state, role } = ctx.query;
    const listed = await listMembers(ctx.unit, { kind, state, role }, pageOfQuery('members', ctx.query));
    return { status: 200, body: presentList('members', ctx.query, listed, presentMember) };
  },
});

export const readMemberRoute = defineRoute({
  ...reads,
  method: 'get',
  path: '/v1/members/:memberId',
  summary: 'Read a member',
  params: memberParams,
  answers: { 200: { description: 'The member', schema: memberShown, headers: etagHeader } },
  example: async world => ({ params: { memberId: String(world.members.viewer.membershipId) } }),
  handler: async ctx => answerMember(await readMember(ctx.unit, ctx.params.memberId)),
});

export const inviteMemberRoute = defineRoute({
  ...writes,
  method: 'post',
  path: '/v1/members',
  summary: 'Invite somebody as staff',
  description:
    'A link is mailed to the address, with reminders. The answer is the same whether or not we know the address.',
  idempotent: true,
  body: z.strictObject({
    email: emailSchema,
    roles: rolesGiven,
    limited: z.boolean().default(false).meta({ description: 'To the properties they are assigned to' }),
  }),
  answers: { 201: { description: 'Invited', schema: memberShown, headers: { ...etagHeader, location: 'Where' } } },
  example: async () => ({
    body: { email: `new-${crypto.randomUUID().replaceAll('-', '')}@example.test`, roles: ['property_manager'] },
  }),
  handler: async ctx => {
    const member = await inviteMember(ctx.unit, ctx.body);
    const headers = { location: `/v1/members/${member.id}`, etag: etagOf(member.version) };
    return { status: 201, headers, body: presentMember(member) };
  },
});

export const changeMemberRoute = defineRoute({
  ...writes,
  method: 'patch',
  path: '/v1/members/:memberId',
  summary: "Change a member's roles, or limit them to their properties",
  ifMatch: true,
  params: memberParams,
  body: z.strictObject({ roles: rolesGiven.optional(), limited: z.boolean().optional() }),
  answers: { 200: { description: 'Changed', schema: memberShown, headers: etagHeader } },
  example: async world => ({
    params: { memberId: (await world.newMember()).membershipId },
    headers: { 'if-match': etagOf(1) },
    body: { roles: ['accountant', 'viewer'] },
  }),
  handler: async ctx =>
    answerMember(
      await changeMember(ctx.unit, { memberId: ctx.params.memberId, version: ctx.ifMatch }, { ...ctx.body }),
    ),
});
