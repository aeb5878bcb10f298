import { leaveLease } from '../../src/leases/leave-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { partyChange, partyParams } from './schemas.ts';

export const leaveLeaseRoute = defineRoute({
  method: 'patch',
  path: '/v1/leases/:leaseId/parties/:partyId',
  summary: 'Say when a party leaves',
  description: 'A lease keeps a renter on each of its days; the last one leaves by notice or by an early end.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  ifMatch: true,
  params: partyParams,
  body: partyChange,
  answers: { 200: { description: 'Changed', schema: lease, headers: etagHeader } },
  example: async world => {
    const { leaseId, version, partyId } = await world.newLease('agreed');
    return { params: { leaseId, partyId }, headers: { 'if-match': etagOf(version) }, body: { toOn: null } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    return answerLease(ctx.unit, 200, await leaveLease(ctx.unit, { ...target, ...ctx.body }));
  },
});
