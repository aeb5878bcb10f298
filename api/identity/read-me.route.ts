import { z } from 'zod';
import { describeMe, type Me } from '../../src/identity/describe-me.ts';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/schemas.ts';
import { person } from '../http/serves.ts';
import { missing, place } from './schemas.ts';

const membership = z.object({
  membershipId: id(),
  agencyId: id(),
  agencyName: z.string(),
  agencyState: z.string(),
  kind: z.enum(['staff', 'portal']),
  roles: z.array(z.string()),
  state: z.enum(['active', 'invited']),
});
const me = z
  .object({
    person: z.object({ personId: id(), email: z.string(), name: z.string().nullable() }),
    memberships: z.array(membership),
    isOperator: z.boolean(),
    factor: z.enum(['password', 'password+totp']),
    secondFactor: z.object({ enrolled: z.boolean(), required: z.boolean() }),
    place,
    missing,
  })
  .meta({ id: 'Me' });

const present = ({ personId, email, name, totpConfirmed, needsFactor, ...rest }: Me) => ({
  ...rest,
  person: { personId, email, name },
  secondFactor: { enrolled: totpConfirmed, required: needsFactor },
});

export const readMeRoute = defineRoute({
  method: 'get',
  path: '/v1/me',
  summary: 'Who is signed in, where they are, and what is missing',
  tags: ['me'],
  serves: person({ allowPendingFactor: true }),
  unit: 'read',
  answers: { 200: { description: 'You', schema: me } },
  example: async world => ({ token: await world.token(world.members.viewer) }),
  handler: async ctx => ({ status: 200, body: present(await describeMe(ctx.unit, ctx.principal)) }),
});
