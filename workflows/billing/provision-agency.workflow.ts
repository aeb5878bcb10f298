import { CancellationScope, isCancellation } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import { remedyOf } from '../../src/billing/obstacles.ts';
import type { ProvisionAgencyInput, ProvisionAgencyResult } from '../../src/billing/provision-agency.contract.ts';
import { failureCodeOf } from '../kernel/failure-code.ts';
import { id, quick, say, summary, vendor, wakeable, word } from '../kernel/index.ts';
import { type ClaimedIds, newSale, type Order, type OrderReading, type Sale, tellSale } from './sale.ts';
import { ask, attempt, forward, Undone } from './steps.ts';
import { registerPart, registerSale, undoSale } from './undo-sale.ts';

/**
 * Turns a live subscription into an agency, or into nothing. Until the invitation is mailed everything can be undone,
 * in reverse; after that it only goes forward. What can do neither waits for an operator.
 */
export async function provisionAgency(input: ProvisionAgencyInput): Promise<ProvisionAgencyResult> {
  const sale = newSale(input, wakeable());
  let reason = 'set_up_failed';
  registerSale(sale, () => reason);
  try {
    const settledBy = await untilThePivot(sale);
    if (settledBy) return { outcome: 'already_done', agencyId: settledBy, reason: null };
  } catch (error) {
    reason = reasonOf(error);
    await CancellationScope.nonCancellable(() => undoSale(sale, reason));
    return { outcome: 'undone', agencyId: sale.ids?.agencyId ?? null, reason };
  }
  await CancellationScope.nonCancellable(() => afterThePivot(sale));
  return { outcome: 'ready', agencyId: idsOf(sale).agencyId, reason: null };
}

const reasonOf = (error: unknown): string =>
  error instanceof Undone ? error.reason : isCancellation(error) ? 'cancelled' : failureCodeOf(error);

function idsOf({ ids }: Sale): ClaimedIds {
  if (!ids) throw new Undone('internal');
  return ids;
}

/** Returns the agency of another run that has settled this subscription, if there is one. */
async function untilThePivot(sale: Sale): Promise<string | null> {
  const settledBy = await claim(sale);
  if (settledBy) return settledBy;
  await build(sale, await order(sale));
  await mustBeLive(sale);
  const { agencyId, invitationId } = idsOf(sale);
  tellSale(sale, say`**Mailing the invitation**: after this the sale only goes forward`);
  const mail = vendor<Activities>({ ...within(sale), summary: summary`Mails invitation ${id(invitationId)}` });
  await attempt(sale, 'mail the invitation', () => mail.mailInvitation({ agencyId, invitationId }));
  return null;
}

const within = ({ input }: Sale) => ({ scheduleToCloseTimeout: input.policy.stepWithinMs });
/** Two readings of Stripe, 10 s each at most, and our own rows: what takes longer is a dead worker's. */
const reading = (sale: Sale) => ({ ...within(sale), startToCloseTimeout: '30s' as const });

/** Reads Stripe. That it cannot be read says nothing about the sale: it is asked about, never undone for it. */
async function read(sale: Sale): Promise<OrderReading> {
  const { subscriptionId, customerId } = sale.input;
  const step = vendor<Activities>({ ...reading(sale), summary: summary`Reads subscription ${id(subscriptionId)}` });
  for (;;) {
    try {
      const found = await step.readOrder({ subscriptionId, customerId });
      sale.signUpId = found.signUpId ?? sale.signUpId;
      return found;
    } catch (error) {
      if (isCancellation(error)) throw error;
      const remedy = `Stripe cannot be read (${failureCodeOf(error)}). Look whether the key is valid and Stripe answers; then retry, or give up, which undoes the sale.`;
      if ((await ask(sale, 'provisioning_stuck', remedy)) === 'give_up') throw new Undone('given_up');
    }
  }
}

const taken =
  'This customer has an agency already, or one on its way, by another subscription. Ask the customer which one is meant and cancel the other one in Stripe; then retry. Give up to undo this one.';
async function claim(sale: Sale): Promise<string | null> {
  for (;;) {
    tellSale(sale, say`**Reading the sale and claiming it**`);
    await read(sale);
    const { subscriptionId, customerId } = sale.input;
    const step = quick<Activities>({ ...within(sale), summary: summary`Claims subscription ${id(subscriptionId)}` });
    const claimed = await attempt(sale, 'claim the subscription', () =>
      step.claimSubscription({ subscriptionId, customerId, signUpId: sale.signUpId }),
    );
    if (claimed.outcome === 'taken') return claimed.agencyId;
    if (claimed.outcome === 'claimed') {
      sale.ids = claimed;
      return null;
    }
    if ((await ask(sale, 'customer_taken', taken)) === 'give_up') throw new Undone('given_up');
    await mustBeLive(sale);
  }
}

/** The order, as Stripe says it now; what is missing waits for an operator, and is read again after `retry`. */
async function order(sale: Sale): Promise<Order> {
  for (;;) {
    const found = await read(sale);
    if (found.kind === 'order') return found.order;
    if (found.kind === 'over') throw new Undone(found.status);
    const { obstacle } = found;
    tellSale(sale, say`**Stopped: ${word(obstacle)}**`);
    if ((await ask(sale, obstacle, remedyOf[obstacle])) === 'give_up')
      throw new Undone(obstacle === 'country_without_region' ? obstacle : 'given_up');
  }
}

async function mustBeLive(sale: Sale): Promise<void> {
  tellSale(sale, say`**Looking whether the subscription is still live**`);
  const found = await read(sale);
  if (found.kind === 'over') throw new Undone(found.status);
}

async function build(sale: Sale, made: Order): Promise<void> {
  const ids = idsOf(sale);
  const { agencyId } = ids;
  const { subscriptionId, customerId, policy } = sale.input;
  const step = (what: ReturnType<typeof summary>) => quick<Activities>({ ...within(sale), summary: what });
  const stage = (what: 'agency' | 'key' | 'entitlements' | 'admin') => {
    tellSale(sale, say`**Making the agency: ${word(what)}**`, [say`Region ${id(made.region)}`]);
    registerPart(sale, what);
  };
  stage('agency');
  const create = step(summary`Makes agency ${id(agencyId)} in ${id(made.region)}`);
  await attempt(sale, 'make the agency', () => create.createAgency({ agencyId, order: made }));
  stage('key');
  const key = step(summary`Makes the data key of agency ${id(agencyId)}`);
  await attempt(sale, 'make the data key', () => key.ensureDataKey({ agencyId }));
  stage('entitlements');
  const entitle = step(summary`Entitles the agency to what ${id(made.priceLookupKey)} sells`);
  const { priceLookupKey } = made;
  await attempt(sale, 'entitle the agency', () => entitle.entitleAgency({ agencyId, priceLookupKey }));
  stage('admin');
  const invite = vendor<Activities>({ ...reading(sale), summary: summary`Makes the first admin, invited` });
  const admin = { ...ids, subscriptionId, customerId, validMs: policy.invitationValidMs };
  await attempt(sale, 'invite the first admin', () => invite.inviteFirstAdmin(admin));
}

async function afterThePivot(sale: Sale): Promise<void> {
  const { agencyId, invitationId } = idsOf(sale);
  const { subscriptionId, policy } = sale.input;
  tellSale(sale, say`**The invitation is mailed: making the agency ready**`);
  const ready = quick<Activities>({ ...within(sale), summary: summary`Agency ${id(agencyId)} becomes ready` });
  const settle = quick<Activities>({ ...within(sale), summary: summary`Settles the claim: ready` });
  await forward(sale, 'make the agency ready', () =>
    ready.makeAgencyReady({ agencyId, invitationId, policy: policy.welcome }),
  );
  await forward(sale, 'settle the claim', () => settle.settleProvisioning({ subscriptionId, state: 'ready' }));
  tellSale(sale, say`**Ready**: the first admin is invited`, [say`Run welcome-admin reminds of it`]);
}
