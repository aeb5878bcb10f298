import { readOwnAgency } from '../../src/agencies/read-own-agency.ts';
import { defineRoute } from '../http/define-route.ts';
import { isoInstant } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { ownAgency } from './schemas.ts';

export const readOwnAgencyRoute = defineRoute({
  method: 'get',
  path: '/v1/agency',
  summary: "Read one's own agency: name, state and modules",
  tags: ['agency'],
  serves: staff({ permission: 'agency.read', module: null }),
  unit: 'read',
  answers: { 200: { description: 'The agency', schema: ownAgency } },
  example: async () => ({}),
  handler: async ctx => {
    const { agency, modules } = await readOwnAgency(ctx.unit);
    const { id, name, country, region, state } = agency;
    const at = {
      createdAt: isoInstant(agency.created_at),
      activatedAt: agency.activated_at && isoInstant(agency.activated_at),
    };
    return { status: 200, body: { id, name, country, region, state, timeZone: agency.time_zone, modules, ...at } };
  },
});
