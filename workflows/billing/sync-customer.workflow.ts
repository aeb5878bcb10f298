import { continueAsNew, isCancellation, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { SyncCustomerInput, SyncCustomerResult } from '../../src/billing/sync-customer.contract.ts';
import { failureCodeOf } from '../kernel/failure-code.ts';
import { id, quick, say, summary, tell, vendor, type Wake, waitForOperator, wakeable, word } from '../kernel/index.ts';

type Reading = Awaited<ReturnType<Activities['readCustomer']>>;

/** One purchase makes four or five events within a second: they are one more reading, not five. */
const lingerMs = 1_000;

/** Reads the customer, and again after each wake, until none has come for a while. */
export async function syncCustomer(input: SyncCustomerInput): Promise<SyncCustomerResult> {
  const wake = wakeable({ onLateWake: 'again' });
  let reads = 0;
  do {
    wake.taken();
    reads += 1;
    await sync(wake, input, reads);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof syncCustomer>(input);
  } while (await wake.next(lingerMs));
  return { reads };
}

async function sync(wake: Wake, { customerId }: SyncCustomerInput, reads: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readAndApply(customerId, reads);
    } catch (error) {
      if (isCancellation(error)) throw error;
      const { decision } = await waitForOperator({
        wake,
        kind: 'sync_stuck',
        subjectType: 'customer',
        subjectId: customerId,
        remedy: `Stripe could not be read for this customer (${failureCodeOf(error)}). Look whether the key is valid and the customer exists; then retry. Giving up leaves the agency as it is until the next event.`,
        choices: ['retry', 'give_up'],
        stepKey: `sync-${reads}-${attempt}`,
      });
      if (decision === 'give_up') return;
    }
  }
}

async function readAndApply(customerId: string, reads: number): Promise<void> {
  tell([say`Reading customer ${id(customerId)} from Stripe, time ${reads}`]);
  const read = vendor<Activities>({ summary: summary`Reads customer ${id(customerId)}` });
  const reading = await read.readCustomer({ customerId });
  if (reading.agencyId) await applyTo(reading.agencyId, reading);
  tell(storyOf(customerId, reading));
}

async function applyTo(agencyId: string, { generation, access, priceLookupKey, status }: Reading): Promise<void> {
  const apply = quick<Activities>({ summary: summary`Lets agency ${id(agencyId)} have access: ${word(access)}` });
  await apply.applyAgencyAccess({ agencyId, generation, access, priceLookupKey, status });
}

function storyOf(customerId: string, reading: Reading) {
  if (!reading.applied) return [say`Customer ${id(customerId)}: a newer reading had been applied already`];
  return [
    reading.subscriptionId && reading.status
      ? say`**Subscription ${id(reading.subscriptionId)} is ${word(reading.status)}**, access: ${word(reading.access)}`
      : say`**The customer has no subscription**`,
    ...(reading.agencyId ? [say`Agency ${id(reading.agencyId)}`] : []),
    ...(reading.provisions ? [say`An agency is being made of it: run provision-agency`] : []),
    say`Customer ${id(customerId)}, reading ${reading.generation}`,
  ];
}
