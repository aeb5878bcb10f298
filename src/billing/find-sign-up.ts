import type { PlatformUnit } from '../kernel/unit.ts';
import type { Subscription } from './payment-gateway.port.ts';
import type { SignUpFacts } from './provisioning-order.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The sign-up that a subscription was bought through, or null for one made otherwise: only our own checkout writes the
 * sign-up's id on the subscription, and the customer must be the one that the sign-up made (or be unknown yet).
 */
export async function findSignUp(
  unit: PlatformUnit,
  customerId: string,
  subscription: Pick<Subscription, 'metadata'>,
): Promise<SignUpFacts | null> {
  const signUpId = subscription.metadata['signUpId'];
  if (!signUpId || !uuid.test(signUpId)) return null;
  const row = await unit.sql
    .selectFrom('sign_up')
    .select(['id', 'agency_name', 'country', 'time_zone', 'admin_email', 'customer_id'])
    .where('id', '=', signUpId)
    .executeTakeFirst();
  if (!row || (row.customer_id !== null && row.customer_id !== customerId)) return null;
  return {
    signUpId: row.id,
    agencyName: row.agency_name,
    country: row.country,
    timeZone: row.time_zone,
    adminEmail: row.admin_email,
  };
}
