import type { Bought } from './buy.ts';
import type { BillingWorld } from './world.ts';

/** Everything that a sale has left in the database, at Stripe and in the inboxes. */
export async function look(world: BillingWorld, { subscriptionId, customerId, email }: Bought) {
  const { admin, mail, dashboard } = world;
  const claims = await admin('select * from provisioning where subscription_id = $1', [subscriptionId]);
  const agencyId = claims[0]?.['for_agency'];
  const of = async (table: string, column = 'agency_id') =>
    agencyId ? admin(`select * from ${table} where ${column} = $1`, [agencyId]) : [];
  const subscription = await dashboard.subscriptions.retrieve(subscriptionId);
  const refunds = await dashboard.refunds.list({ limit: 100 });
  const intents = await intentsOf(world, subscriptionId);
  return {
    claim: claims[0],
    agency: (await of('agency', 'id'))[0],
    memberships: await of('membership'),
    invitations: await of('invitation'),
    modules: (await of('entitlement')).map(row => String(row['module'])).sort(),
    keys: await of('data_key', 'for_agency'),
    customer: (await admin('select * from billing_customer where customer_id = $1', [customerId]))[0],
    status: subscription.status,
    refundedMinor: refunds.data
      .filter(refund => intents.includes(String(refund.payment_intent)))
      .reduce((sum, refund) => sum + refund.amount, 0),
    /** Mails as their reader sees them: one for each Message-ID. */
    mails: [...new Map((email ? mail.messages(email) : []).map(message => [message.messageId, message])).values()],
  };
}

async function intentsOf({ dashboard }: BillingWorld, subscription: string): Promise<string[]> {
  const invoices = await dashboard.invoices.list({ subscription, limit: 100 });
  const payments = await Promise.all(
    invoices.data.map(({ id }) => dashboard.invoicePayments.list({ invoice: String(id), limit: 100 })),
  );
  return payments.flatMap(page => page.data.map(({ payment }) => String(payment.payment_intent)));
}
