import { createLease } from '../../src/leases/create-lease.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';
import { exampleTerms } from './example-lease.ts';
import { etagHeader, lease } from './lease-schema.ts';
import { answerLease } from './present-lease.ts';
import { newLease } from './schemas.ts';

export const createLeaseRoute = defineRoute({
  method: 'post',
  path: '/v1/leases',
  summary: 'Draft a lease',
  description: 'It binds nobody until it is agreed. Rent and bond are in the currency of your agency.',
  tags: ['leases'],
  serves: staff({ permission: 'leases.write', module: 'leasing' }),
  unit: 'write',
  idempotent: true,
  body: newLease,
  answers: {
    201: { description: 'Drafted', schema: lease, headers: { ...etagHeader, location: 'Where it is read' } },
  },
  example: async world => {
    const [{ propertyId }, { contactId }] = [await world.newProperty(), await world.newContact()];
    return { body: { ...exampleTerms, propertyId, parties: [{ contactId, role: 'renter' }] } };
  },
  handler: async ctx => answerLease(ctx.unit, 201, await createLease(ctx.unit, ctx.body)),
});
