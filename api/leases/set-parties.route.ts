import { setParties } from '../../src/leases/set-parties.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { leaseParams, newParties } from './schemas.ts';

export const setPartiesRoute = defineRoute({
  method: 'put',
  path: '/v1/leases/:leaseId/parties',
  summary: 'Set the parties of a draft',
  description: 'All of them; who is not named is no party.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: leaseParams,
  body: newParties,
  answers: { 200: { description: 'Changed', schema: lease, headers: etagHeader } },
  example: async world => {
    const { leaseId, version, renterId } = await world.newLease();
    return {
      params: { leaseId },
      headers: { 'if-match': etagOf(version) },
      body: { parties: [{ contactId: renterId, role: 'renter' }] },
    };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await setParties(ctx.unit, target, ctx.body.parties));
  },
});
