import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSlowVendor } from '../../infra/drills/backlog/slow-vendor.ts';
import { createStripeGateway } from '../../infra/stripe/gateway.ts';
import { syncCustomer } from '../../src/billing/sync-customer.contract.ts';
import { remindPerson } from '../../src/incidents/remind-person.contract.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { acknowledgeIncident } from '../../src/paging/acknowledge-incident.ts';
import { eventually } from '../billing/support/world.ts';
import { createPagingWorld, type PagingWorld } from './support/world.ts';

const coreSlots = 2;

/** A vendor holds every slot that other work has, for as long as a step may last. */
describe('[A2] while a vendor that does not answer holds all slots of other work', () => {
  let at: PagingWorld;
  let vendor: Awaited<ReturnType<typeof startSlowVendor>>;
  beforeAll(async () => {
    vendor = await startSlowVendor(58_000);
    const payments = createStripeGateway({
      ...{ secretKey: 'sk_test_slow0123456789', apiUrl: new URL(vendor.url), timeoutMs: 58_000 },
    });
    at = await createPagingWorld({ coreSlots, payments });
    await acrossAgencies(at.open.database, 'billing', 'tests', async unit => {
      for (let n = 0; n < 3 * coreSlots; n += 1) unit.wake(syncCustomer, { customerId: `cus_slow${n}` });
    });
    await eventually('all slots are taken', async () => vendor.waiting() === coreSlots);
  }, 120_000);
  afterAll(async () => {
    await vendor?.close();
    await at?.close();
  }, 60_000);

  const queuesOf = async (workflowId: string) => {
    const { events } = await at.client.workflow.getHandle(workflowId).fetchHistory();
    const scheduled = (events ?? []).flatMap(({ activityTaskScheduledEventAttributes: step }) => (step ? [step] : []));
    return scheduled.map(({ activityType, taskQueue }) => [activityType?.name, taskQueue?.name]);
  };

  it('a page goes out all the same', async () => {
    const ada = await at.operator();
    const target = { kind: 'person' as const, personId: ada.personId };
    await at.escalate([
      { targets: [target], channels: ['mail'], repeatAfterMs: 60_000, times: 2, nextAfterMs: 60_000 },
    ]);
    const { id } = await at.newIncident({ severity: 'sev1' });
    await eventually('a mail', async () => at.mail.messages(ada.email).length > 0, 45_000);
    // It did not wait for one of them to end.
    expect([vendor.waiting(), vendor.ended()]).toEqual([coreSlots, 0]);
    await at.unit(unit => acknowledgeIncident(unit, { incidentId: id, personId: ada.personId, via: 'api' }));
  }, 60_000);

  it('a step that waits for somebody outside leaves the slots of pages alone, too', async () => {
    const ada = await at.operator();
    const { id } = await at.newIncident();
    const reminder = { incidentId: id, personId: ada.personId, about: 'update_due' as const, subjectId: id };
    const run = await at.unit(async unit => unit.start(remindPerson, { ...reminder, occasion: uuid7() }));
    await eventually('it is mailed', async () =>
      at.mail.messages(ada.email).some(({ subject }) => !/sev/.test(subject)),
    );
    expect(await queuesOf(run)).toEqual([['mailReminder', 'security-calls']]);
  }, 60_000);
});
