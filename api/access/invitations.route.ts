import { z } from 'zod';
import { acceptInvitation } from '../../src/access/accept-invitation.ts';
import { invitationTokenSchema } from '../../src/access/invitation-link.ts';
import { viewInvitation } from '../../src/access/view-invitation.ts';
import { defineRoute } from '../http/define-route.ts';
import { id, instant } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';
import { fromOf } from '../identity/from-of.ts';
import { exampleInvitation } from './example-invitation.ts';

const token = invitationTokenSchema.meta({
  description: 'From the link in the mail; in the body, so that no log holds it',
});
const common = { method: 'post', tags: ['invitations'], serves: everybody(), unit: 'none' } as const;
const headers = { 'cache-control': 'no-store' };

export const viewInvitationRoute = defineRoute({
  ...common,
  path: '/v1/invitations/look-up',
  summary: 'What an invitation offers',
  body: z.strictObject({ token }),
  answers: {
    200: {
      description: 'Open. `asks`: a new password, or the one that the person has',
      schema: z.object({
        agencyName: z.string(),
        email: z.string(),
        kind: z.enum(['staff', 'portal']),
        roles: z.array(z.string()),
        asks: z.enum(['new_password', 'password']),
        expiresAt: instant(),
      }),
    },
  },
  example: async world => ({ body: { token: await exampleInvitation(world) } }),
  handler: async ctx => {
    const { token: given } = ctx.body;
    const viewed = await viewInvitation(ctx.deps.identity, { token: given, from: fromOf(ctx.request) });
    return { status: 200, headers, body: viewed };
  },
});

export const acceptInvitationRoute = defineRoute({
  ...common,
  path: '/v1/invitations/accept',
  summary: 'Accept an invitation with a first password, or with the one you have; then sign in',
  limits: { bodyBytes: 4_000 },
  body: z.strictObject({ token, password: z.string().min(1).max(1_000) }),
  answers: {
    200: {
      description: 'Accepted',
      schema: z.object({ personId: id(), agencyId: id(), membershipId: id(), agencyName: z.string() }),
    },
  },
  example: async world => ({
    body: { token: await exampleInvitation(world), password: 'gravel sonnet umbrella kettle' },
  }),
  handler: async ctx => {
    const accepted = await acceptInvitation(ctx.deps.identity, { ...ctx.body, from: fromOf(ctx.request) });
    return { status: 200, headers, body: accepted };
  },
});
