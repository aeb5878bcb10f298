import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

const provisioningStates = ['claimed', 'ready', 'undone'] as const;

/** The claim of a subscription by the saga that turns it into an agency: at most one, ever, for each subscription. */
export const ProvisioningSchema = defineEntity({
  name: 'Provisioning',
  tableName: 'provisioning',
  properties: {
    id: id(),
    subscriptionId: p.text(),
    customerId: p.text(),
    forAgency: p.uuid(),
    membershipId: p.uuid(),
    invitationId: p.uuid(),
    signUpId: p.uuid().nullable(),
    workflowId: p.text(),
    state: p.enum(provisioningStates).default('claimed'),
    createdAt: createdAt(),
    settledAt: instant().nullable(),
  },
  uniques: [
    { name: 'provisioning_subscription_key', properties: ['subscriptionId'] },
    { name: 'provisioning_agency_key', properties: ['forAgency'] },
  ],
  indexes: [
    {
      name: 'provisioning_customer_key',
      expression: `create unique index "provisioning_customer_key" on "provisioning" ("customer_id") where "state" <> 'undone'`,
    },
  ],
});
