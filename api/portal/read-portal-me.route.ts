import { describePortalPerson } from '../../src/portal/describe-portal-person.ts';
import { defineRoute } from '../http/define-route.ts';
import { portal } from '../http/serves.ts';
import { presentPortalPerson } from './present-portal-person.ts';
import { portalMe } from './schemas.ts';

export const readPortalMeRoute = defineRoute({
  method: 'get',
  path: '/v1/portal/me',
  summary: 'Read what the agency knows you as, and what you own or rent',
  tags: ['portal'],
  serves: portal(),
  unit: 'read',
  answers: { 200: { description: 'You', schema: portalMe } },
  example: async world => ({ token: await world.token(await world.newPortalPerson('owner')) }),
  handler: async ctx => ({ status: 200, body: presentPortalPerson(await describePortalPerson(ctx.unit)) }),
});
