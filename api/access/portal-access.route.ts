import { z } from 'zod';
import { endMember } from '../../src/access/end-member.ts';
import { givePortalAccess } from '../../src/access/give-portal-access.ts';
import { readPortalAccess, requirePortalAccess } from '../../src/access/read-portal-access.ts';
import { resendInvitation } from '../../src/access/resend-invitation.ts';
import { emailSchema } from '../../src/identity/email.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { answerMember, presentMember } from './present-member.ts';
import { contactParams, etagHeader, memberShown } from './schemas.ts';

const path = '/v1/contacts/:contactId/portal-access';
const common = { tags: ['portal access'], params: contactParams } as const;
const invites = { ...common, serves: staff({ permission: 'portal.invite', module: 'portal' }), unit: 'write' } as const;
const member = { 200: { description: 'The membership', schema: memberShown, headers: etagHeader } } as const;

export const givePortalAccessRoute = defineRoute({
  ...invites,
  method: 'post',
  path,
  summary: 'Invite an owner or renter to the portal',
  description: "The link is mailed to the contact's first address, or to another one of theirs.",
  idempotent: true,
  body: z.strictObject({ email: emailSchema.optional() }),
  answers: { 201: { ...member[200], description: 'Invited' } },
  example: async world => ({ params: { contactId: await world.newOwner() }, body: {} }),
  handler: async ctx => {
    const given = await givePortalAccess(ctx.unit, { contactId: ctx.params.contactId, email: ctx.body.email });
    return { status: 201, headers: { etag: etagOf(given.version) }, body: presentMember(given) };
  },
});

export const readPortalAccessRoute = defineRoute({
  ...common,
  method: 'get',
  path,
  summary: 'Whether a contact has access to the portal',
  serves: staff({ permission: 'contacts.read', module: 'portal' }),
  unit: 'read',
  answers: {
    200: {
      description: '`access` is null where there is none',
      schema: z.object({ access: memberShown.nullable() }),
      headers: etagHeader,
    },
  },
  example: async world => ({ params: { contactId: (await world.newPortalPerson('owner')).contactId } }),
  handler: async ctx => {
    const access = await readPortalAccess(ctx.unit, ctx.params.contactId);
    const headers = access ? { etag: etagOf(access.version) } : {};
    return { status: 200, headers, body: { access: access && presentMember(access) } };
  },
});

export const endPortalAccessRoute = defineRoute({
  ...invites,
  method: 'delete',
  path,
  summary: "End a contact's access to the portal",
  ifMatch: true,
  answers: member,
  example: async world => ({
    params: { contactId: (await world.newPortalPerson('renter')).contactId },
    headers: { 'if-match': etagOf(1) },
  }),
  handler: async ctx => {
    const { id } = await requirePortalAccess(ctx.unit, ctx.params.contactId);
    return answerMember(await endMember(ctx.unit, { memberId: id, version: ctx.ifMatch }));
  },
});

export const resendPortalInvitationRoute = defineRoute({
  ...invites,
  method: 'post',
  path: `${path}/resend-invitation`,
  summary: 'Mail a contact a new link to the portal',
  description: 'It voids those before; at most once a minute.',
  answers: member,
  example: async world => ({ params: { contactId: await world.newInvitedOwner() } }),
  handler: async ctx => {
    const { id } = await requirePortalAccess(ctx.unit, ctx.params.contactId);
    return answerMember(await resendInvitation(ctx.unit, id));
  },
});
