import type { Operation } from '../core/context.ts';
import { catalogueOperations } from './catalogue.ts';
import { checkoutOperations } from './checkout-sessions.ts';
import { customerOperations } from './customers.ts';
import { eventOperations } from './events.ts';
import { paymentOperations } from './payments.ts';
import { refundOperations } from './refunds.ts';
import { subscriptionOperations } from './subscriptions.ts';

/** Every call that the sandbox answers. */
export const operations: readonly Operation[] = [
  ...catalogueOperations,
  ...checkoutOperations,
  ...customerOperations,
  ...eventOperations,
  ...paymentOperations,
  ...refundOperations,
  ...subscriptionOperations,
];
